package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.extension.ExtShapes.ProblemShape;
import dev.atoll.app.cli.extension.ExtShapes.PublisherShape;
import dev.atoll.host.RegistryMaking;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the verbs that make packages, keys and registries print with `--json`, with the fields of the schemas in
/// `docs/schemas`.
final class MakingShapes {
    private MakingShapes() {}

    record ItemShape(String what, String digest) {}

    record MakingShape(
            int schema,
            String folder,
            long serial,
            String expires,
            boolean changed,
            List<ItemShape> packages,
            List<ProblemShape> warnings) {
        static MakingShape of(String folder, RegistryMaking.Done done) {
            return new MakingShape(
                    JsonOutput.SCHEMA,
                    folder,
                    done.serial(),
                    done.expires().toString(),
                    done.changed(),
                    done.packages().stream()
                            .map(item -> new ItemShape(item.what(), item.digest()))
                            .toList(),
                    ProblemShape.of(done.warnings()));
        }
    }

    record PackageShape(
            int schema,
            String file,
            String id,
            String version,
            String digest,
            @Nullable PublisherShape publisher,
            List<ProblemShape> warnings) {}

    record KeyShape(int schema, String privateKey, String publicKey, PublisherShape publisher) {}
}
