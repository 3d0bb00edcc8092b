/** Findings for machines: formats, fingerprints, baselines. Knows no compiler. */
package io.github.racelint.report;
