/**
 * Repairs: for a race the edits of its file that end it, the most fitting first. Every edit is of a
 * whole variable or of a whole statement, so that what is left compiles; where that cannot be seen
 * to be so, nothing is offered.
 */
package io.github.racelint.fix;
