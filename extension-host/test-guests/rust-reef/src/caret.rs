//! What helps at the caret.

use atoll_extension::{
    ActionKind, CodeAction, CodeActions, CommandCall, Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Document,
    DocumentEdits, Documents, Failure, Hover, HoverCard, LinkedEditing, Occurrence, OccurrenceAccess, Occurrences, Parameter, Revision, Signature,
    SignatureHelp, Signatures, Span, TextEdit,
};

use crate::Reef;
use crate::program::{Declared, Role};
use crate::shown::unknown;

fn card(declared: &Declared) -> String {
    let told = declared.told.as_deref().unwrap_or("Nothing is told about it.");
    format!("```reef\n{}\n```\n\n{told}", declared.head())
}

fn suggestion(declared: &Declared) -> CompletionItem {
    let places: Vec<_> = declared.parameters.iter().enumerate().map(|(index, (name, _))| format!("${{{}:{name}}}", index + 1)).collect();
    let kind = match declared.role {
        Role::Function => CompletionKind::Function,
        Role::Parameter => CompletionKind::Variable,
        Role::Value => CompletionKind::Constant,
        Role::Type => CompletionKind::Struct,
    };
    let function = declared.role == Role::Function;
    CompletionItem {
        suffix: function.then(|| format!("({})", declared.parameter_list())),
        detail: declared.of.clone(),
        documentation: Some(card(declared)),
        insert: function.then(|| format!("{}({})$0", declared.name, places.join(", "))),
        snippet: function,
        deprecated: declared.told.as_deref().is_some_and(|told| told.contains("no longer")),
        ..CompletionItem::new(declared.name.clone(), kind)
    }
}

impl Completion for Reef {
    fn complete(documents: &mut Documents<Self>, revision: Revision, at: u32, _: CompletionTrigger) -> Result<Completions, Failure> {
        let (_, reef) = documents.at(revision)?;
        let start = reef.program.name_at(at).map_or(at, |word| word.span.start);
        let mut items: Vec<_> = reef.program.declared.iter().map(suggestion).collect();
        items.push(CompletionItem {
            detail: Some("new function".into()),
            insert: Some("fn ${1:name}(${2:value}: ${3|number,text|}) -> ${3} {\n  return $0\n}".into()),
            snippet: true,
            ..CompletionItem::new("fn", CompletionKind::Snippet)
        });
        items.push(CompletionItem::new("return", CompletionKind::Keyword));
        Ok(Completions { items, incomplete: false, replace: Span { start, end: at }, commit_characters: Vec::new() })
    }
}

impl Hover for Reef {
    fn hover(&mut self, _: &Document, at: u32) -> Result<Option<HoverCard>, Failure> {
        let Some(word) = self.program.name_at(at) else { return Ok(None) };
        Ok(self.program.find(&word.text).map(|declared| HoverCard { span: word.span, content: card(declared) }))
    }
}

impl SignatureHelp for Reef {
    fn help(&mut self, _: &Document, at: u32, shown: Option<u32>) -> Result<Option<Signatures>, Failure> {
        let Some((name, commas)) = self.program.call_at(at) else { return Ok(None) };
        let name = &self.program.words[name];
        let called: Vec<_> = self.program.declared.iter().filter(|found| found.role == Role::Function && found.name == name.text).collect();
        if called.is_empty() || called.iter().any(|found| found.span == name.span) {
            return Ok(None);
        }
        let choices: Vec<_> = called.into_iter().map(|found| signature(found, commas)).collect();
        let active = shown.unwrap_or(0).min(choices.len() as u32 - 1);
        Ok(Some(Signatures { choices, active }))
    }
}

fn signature(found: &Declared, active: u32) -> Signature {
    let label = format!("{}({})", found.name, found.parameter_list());
    let mut start = found.name.len() as u32 + 1;
    let mut parameters = Vec::new();
    for (name, of) in &found.parameters {
        let length = (name.len() + of.len() + 2) as u32;
        let documentation = Some(format!("`{name}` is how much of it there is, a *{of}*."));
        parameters.push(Parameter { start, end: start + length, documentation });
        start += length + 2;
    }
    let active_parameter = (active < parameters.len() as u32).then_some(active);
    Signature { label, documentation: found.told.clone(), parameters, active_parameter }
}

impl Occurrences for Reef {
    fn occurrences(&mut self, _: &Document, at: u32) -> Result<Vec<Occurrence>, Failure> {
        let Some(word) = self.program.name_at(at) else { return Ok(Vec::new()) };
        let access = |declares| if declares { OccurrenceAccess::Write } else { OccurrenceAccess::Read };
        Ok(self.program.uses(&word.text).map(|use_| Occurrence { span: use_.span, access: access(self.program.declares(use_)) }).collect())
    }
}

impl LinkedEditing for Reef {
    fn linked(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure> {
        let tags = self.program.tags();
        let Some(index) = tags.iter().position(|tag| tag.start <= at && at <= tag.end) else { return Ok(Vec::new()) };
        let pair = &tags[index / 2 * 2..(index / 2 * 2 + 2).min(tags.len())];
        let same = pair.len() == 2 && document.text().slice(pair[0].start, pair[0].end) == document.text().slice(pair[1].start, pair[1].end);
        Ok(if same { pair.to_vec() } else { Vec::new() })
    }
}

impl CodeActions for Reef {
    fn actions(&mut self, document: &Document, around: Span, wanted: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure> {
        let mut actions = Vec::new();
        for word in unknown(&self.program) {
            if word.span.end < around.start || around.end < word.span.start {
                continue;
            }
            let declare = TextEdit { span: Span { start: 0, end: 0 }, text: format!("let {} = 0\n", word.text) };
            actions.push(CodeAction {
                fixes: vec!["unknown-name".into()],
                preferred: true,
                ..CodeAction::new(format!("Declare “{}”", word.text), ActionKind::QuickFix, vec![DocumentEdits::of(document.id(), vec![declare])])
            });
        }
        let refused = Some("Select what the new function shall do.".into());
        actions.push(CodeAction { disabled: refused, ..CodeAction::new("Make a function of it", ActionKind::Refactor, Vec::new()) });
        let ask = Some(CommandCall { command: "greet".into(), argument: None });
        actions.push(CodeAction { command: ask, ..CodeAction::new("Greet the lagoon…", ActionKind::Source, Vec::new()) });
        actions.retain(|action| wanted.is_none_or(|kind| kind as u8 == action.kind as u8));
        Ok(actions)
    }
}

atoll_extension::export_completion!(Reef);
atoll_extension::export_hover!(Reef);
atoll_extension::export_signature_help!(Reef);
atoll_extension::export_occurrences!(Reef);
atoll_extension::export_linked_editing!(Reef);
atoll_extension::export_code_actions!(Reef);
