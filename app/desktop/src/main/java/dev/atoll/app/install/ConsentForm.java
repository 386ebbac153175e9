package dev.atoll.app.install;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.manifest.Problem;
import dev.atoll.app.words.Words;
import dev.atoll.host.Consent;
import dev.atoll.host.InstallOffer.Asked;
import dev.atoll.host.InstallOffer.Facts;
import dev.atoll.host.InstallOffer.Step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a user is told and asked before a package is installed: each capability can be refused, each thing that is not
/// a matter of course must be agreed to.
///
/// Belongs to the UI thread.
final class ConsentForm {
    private static final double INDENT = 26;

    private final Facts facts;
    private final Map<CheckBox, Capability> grants = new LinkedHashMap<>();
    private final Map<Consent.Point, CheckBox> points = new EnumMap<>(Consent.Point.class);
    private final VBox node = new VBox(16);
    private final VBox decisions = new VBox(8);

    /// @param now the present moment
    ConsentForm(Facts facts, Instant now) {
        this.facts = facts;
        node.getStyleClass().add("consent");
        node.getChildren().addAll(about(now), publisher(), powers());
        if (!facts.warnings().isEmpty()) {
            node.getChildren().add(warnings());
        }
        if (!facts.points().isEmpty()) {
            addDecisions(now);
        }
    }

    /// What is told, and what can be refused.
    Region node() {
        return node;
    }

    /// What must be agreed to; to be seen whatever else is.
    Optional<Node> decisions() {
        return facts.points().isEmpty() ? Optional.empty() : Optional.of(decisions);
    }

    /// Whether all has been agreed to that must be.
    BooleanBinding complete() {
        List<BooleanProperty> boxes =
                points.values().stream().map(CheckBox::selectedProperty).toList();
        return Bindings.createBooleanBinding(
                () -> boxes.stream().allMatch(BooleanProperty::get), boxes.toArray(new Observable[0]));
    }

    /// The first thing to decide, if there is one.
    Stream<CheckBox> undecided() {
        return points.values().stream();
    }

    /// What is agreed to.
    Consent consent() {
        List<Capability> granted = new ArrayList<>(facts.step() == Step.FIRST ? List.of() : facts.granted());
        grants.forEach((box, capability) -> {
            if (box.isSelected()) {
                granted.add(capability);
            }
        });
        return new Consent(points.keySet(), granted);
    }

    private Node about(Instant now) {
        VBox box = new VBox(4, muted(PackageWords.about(facts, now)));
        box.getChildren().add(text(PackageWords.line(facts.manifest().about().description())));
        String languages = PackageWords.languages(facts);
        if (!languages.isEmpty()) {
            box.getChildren().add(text(Words.of("install.for", languages)));
        }
        box.getChildren().add(muted(Words.of("install.from", PackageWords.origin(facts))));
        return box;
    }

    private Node publisher() {
        VBox box = new VBox(4, heading(PackageWords.publisher(facts)));
        facts.publisher().ifPresent(publisher -> {
            Label print = text(publisher.fingerprint());
            print.getStyleClass().add("fingerprint");
            box.getChildren().add(print);
        });
        return box;
    }

    private Node powers() {
        VBox box = new VBox(8, heading(PackageWords.powers(facts)));
        if (facts.hasCode()) {
            facts.capabilities().forEach(asked -> box.getChildren().add(power(asked)));
        }
        return box;
    }

    private Node power(Asked asked) {
        Node line;
        if (asked.added().isPresent()) {
            Capability added = asked.added().get();
            CheckBox box = new CheckBox(
                    facts.step() == Step.FIRST
                            ? PackageWords.capability(added)
                            : Words.of("install.new", PackageWords.capability(added)));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setSelected(true);
            everywhere(box, added);
            grants.put(box, added);
            line = box;
        } else {
            Label known = text(PackageWords.capability(asked.request().capability()));
            known.setPadding(new Insets(0, 0, 0, INDENT));
            everywhere(known, asked.request().capability());
            line = known;
        }
        Label reason = muted("“" + PackageWords.line(asked.request().reason()) + "”");
        reason.setPadding(new Insets(0, 0, 0, INDENT));
        return new VBox(2, line, reason);
    }

    private static void everywhere(Control line, Capability capability) {
        String all = PackageWords.everywhere(capability);
        if (!all.isEmpty()) {
            line.setTooltip(new Tooltip(all));
        }
    }

    private Node warnings() {
        VBox box = new VBox(4, heading(Words.of("install.what-is-suspect-about-it")));
        facts.warnings().stream().map(Problem::toString).map(ConsentForm::text).forEach(box.getChildren()::add);
        return box;
    }

    private void addDecisions(Instant now) {
        decisions.getChildren().add(heading(Words.of("install.only-if-you-agree-to")));
        decisions.getStyleClass().add("decisions");
        facts.points().keySet().forEach(point -> {
            CheckBox agreed = new CheckBox(PackageWords.point(point, facts, now));
            agreed.setMnemonicParsing(false);
            agreed.setWrapText(true);
            agreed.setMinHeight(Region.USE_PREF_SIZE);
            points.put(point, agreed);
            decisions.getChildren().add(agreed);
        });
    }

    private static Label heading(String words) {
        Label label = text(words);
        label.getStyleClass().add("heading");
        return label;
    }

    private static Label muted(String words) {
        Label label = text(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setMnemonicParsing(false);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
