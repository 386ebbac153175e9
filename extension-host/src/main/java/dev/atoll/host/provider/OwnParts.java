package dev.atoll.host.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.host.bindings.v0_1.Commands;
import dev.atoll.host.bindings.v0_1.Panel;
import dev.atoll.host.capability.Access;
import dev.atoll.host.lifecycle.Urgency;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Providers of an extension's own commands and panels.
final class OwnParts {
    private OwnParts() {}

    record Running(Desk desk) implements CommandProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public List<CommandDefinition> commands() {
            return desk.manifest().commands();
        }

        @Override
        public CompletableFuture<CommandOutcome> run(String command, CommandContext context) {
            return desk.actor()
                    .ask(new Question<>(
                            Feature.COMMANDS.word() + " " + command, context.revision(), Urgency.ASKED, session -> {
                                var outcome = session.ask(
                                        Feature.COMMANDS,
                                        Commands.class,
                                        exported -> exported.run(command, CommandAnswers.told(context, session)));
                                return CommandAnswers.outcome(
                                        outcome, context.revision().map(Revision::document), session, desk.gate());
                            }));
        }

        @Override
        public CompletableFuture<CommandOutcome> resume(int token, CommandReply reply) {
            return desk.actor()
                    .ask(new Question<>(
                            Feature.COMMANDS.word() + " with token " + token,
                            Optional.empty(),
                            Urgency.ASKED,
                            session -> {
                                var outcome = session.ask(
                                        Feature.COMMANDS,
                                        Commands.class,
                                        exported -> exported.resume(token, CommandAnswers.told(reply)));
                                return CommandAnswers.outcome(outcome, Optional.empty(), session, desk.gate());
                            }));
        }
    }

    record Panels(Desk desk) implements PanelProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public List<PanelDefinition> panels() {
            return desk.manifest().panels();
        }

        @Override
        public CompletableFuture<PanelBody> render(String panel) {
            return desk.actor()
                    .ask(new Question<>(
                            Feature.PANEL.word() + " " + panel, Optional.empty(), Urgency.STRUCTURE, session -> {
                                checkGrant();
                                var content =
                                        session.ask(Feature.PANEL, Panel.class, exported -> exported.render(panel));
                                return PanelAnswers.body(content, session);
                            }));
        }

        @Override
        public CompletableFuture<CommandOutcome> submit(String panel, List<FieldValue> values) {
            return desk.actor()
                    .ask(new Question<>(
                            Feature.PANEL.word() + " sent off", Optional.empty(), Urgency.ASKED, session -> {
                                checkGrant();
                                var told = values.stream()
                                        .map(value -> new Panel.FieldValue(value.id(), value.value()))
                                        .toList();
                                var outcome = session.ask(
                                        Feature.PANEL, Panel.class, exported -> exported.submit(panel, told));
                                return CommandAnswers.outcome(outcome, Optional.empty(), session, desk.gate());
                            }));
        }

        private void checkGrant() {
            var access = new Access.ShowPanel();
            if (!desk.gate().permits(access)) {
                throw new Denied(
                        "The extension may not show panels: " + access.kind().word() + " is not granted.");
            }
        }
    }
}
