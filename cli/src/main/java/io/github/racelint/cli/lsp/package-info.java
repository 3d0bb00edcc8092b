/**
 * A language server: it speaks the Language Server Protocol and has programs analysed by {@link
 * io.github.racelint.cli.live}. Nothing of javac is known here.
 */
package io.github.racelint.cli.lsp;
