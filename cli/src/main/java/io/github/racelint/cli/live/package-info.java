/**
 * Programs that are analysed again and again while somebody edits them: the whole first, and then
 * the file that changed with what is known of the others. Knows javac, and nothing of editors.
 */
package io.github.racelint.cli.live;
