/** A race in words: what is lost, who meets whom where, which guard is missing, what to do. */
package io.github.racelint.explain;
