package dev.atoll.host;

import dev.atoll.api.manifest.Problem;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// A module may say in a custom section for which version of the contract it was built.
class ContractStampTest {
    private static byte[] stamped(String version) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Modules.hostile("well-behaved"));
        var name = Packages.utf8("atoll:contract");
        var content = Packages.utf8(version);
        out.write(0);
        out.write(1 + name.length + content.length);
        out.write(name.length);
        out.writeBytes(name);
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static List<String> warnings(byte[] module) {
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(HostWorld.COLOURS));
        files.put("extension.wasm", module);
        if (!(PackageMaking.of(files) instanceof PackageMaking.Made made)) {
            throw new AssertionError(PackageMaking.of(files).toString());
        }
        return made.warnings().stream().map(Problem::sentence).toList();
    }

    @Test
    void aStampThatFitsTheManifestIsNoNews() {
        assertThat(warnings(stamped("0.1.0"))).isEqualTo(warnings(Modules.hostile("well-behaved")));
    }

    @Test
    void aStampOfAnotherVersionIsToldWhenThePackageIsMade() {
        assertThat(warnings(stamped("0.2.0")))
                .contains("It was built for version 0.2.0 of the contract; its manifest says ^0.1.0.");
        assertThat(warnings(stamped("new")))
                .contains("It was built for version new of the contract; its manifest says ^0.1.0.");
    }
}
