/// Other people's formatters as guests, one class a way of speaking to them.
@NullMarked
package dev.atoll.host.formatter.tool;

import org.jspecify.annotations.NullMarked;
