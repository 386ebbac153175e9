/// `atoll bench`: measurements, those of the text here and those that benchmarks beside the editor offer.
@NullMarked
package dev.atoll.app.cli.bench;

import org.jspecify.annotations.NullMarked;
