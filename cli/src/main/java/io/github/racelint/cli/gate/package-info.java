/** What a change touches, and which findings are its doing. */
package io.github.racelint.cli.gate;
