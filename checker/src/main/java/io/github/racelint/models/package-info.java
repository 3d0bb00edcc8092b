/**
 * What libraries do with code, locks and objects, as data.
 *
 * <p>The data are the {@code .model} files in the resource folder of this package, the users' own
 * ({@code -XepOpt:RaceLint:Models=…}) and those that jars bring. {@link
 * io.github.racelint.models.Models} answers by method name, so that asking about an unmodelled
 * method costs one hash look-up.
 */
package io.github.racelint.models;
