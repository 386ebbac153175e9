//! What changes the text, or helps with writing it.

use atoll_extension::{
    ActionKind, CodeAction, CodeActions, Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Document, DocumentEdits,
    Documents, Failure, Formatting, FormattingOptions, LinkedEditing, OnTypeFormatting, Parameter, RangeFormatting, Rename, RenameCandidate,
    ResolvedCompletion, Revision, Signature, SignatureHelp, Signatures, Span, TextEdit,
};

use crate::Showcase;
use crate::values::{call, edit, edits, span, spans};

impl Completion for Showcase {
    fn complete(_: &mut Documents<Self>, _: Revision, at: u32, trigger: CompletionTrigger) -> Result<Completions, Failure> {
        let full = CompletionItem {
            suffix: Some("(…)".into()),
            detail: Some("detail".into()),
            documentation: Some("**documentation**".into()),
            deprecated: true,
            insert: Some(r"\$\}\\${1:a\}}${2|one,two|}${1}$0".into()),
            snippet: true,
            replace: Some(span(at, at + 1)),
            filter: Some("filter".into()),
            sort: Some("sort".into()),
            commit_characters: Some(vec![";".into(), ".".into()]),
            preselect: true,
            additional_edits: vec![edit()],
            handle: Some(9),
            ..CompletionItem::new("full", CompletionKind::Function)
        };
        let bare = CompletionItem::new(format!("bare {}", trigger as u8), CompletionKind::TypeParameter);
        Ok(Completions { items: vec![full, bare], incomplete: true, replace: span(at, at), commit_characters: vec!["(".into()] })
    }

    fn resolve(_: &mut Documents<Self>, _: Revision, handle: u32) -> Result<ResolvedCompletion, Failure> {
        if handle != 9 {
            return Err(Failure::InvalidRequest("no such item".into()));
        }
        Ok(ResolvedCompletion { documentation: Some("resolved".into()), detail: Some("more".into()), additional_edits: vec![edit()] })
    }
}

impl CodeActions for Showcase {
    fn actions(&mut self, _: &Document, _: Span, wanted: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure> {
        let everything = CodeAction {
            fixes: vec!["code".into(), "other".into()],
            preferred: true,
            disabled: Some("Not here.".into()),
            command: Some(call()),
            handle: Some(3),
            ..CodeAction::new("Everything", wanted.unwrap_or(ActionKind::QuickFix), edits())
        };
        Ok(vec![everything, CodeAction::new("Nothing", ActionKind::FixAll, Vec::new())])
    }

    fn resolve(&mut self, _: &Document, handle: u32) -> Result<Vec<DocumentEdits>, Failure> {
        if handle == 3 { Ok(edits()) } else { Err(Failure::Cancelled) }
    }
}

impl Formatting for Showcase {
    fn format(&mut self, _: &Document, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let Some(width) = options.print_width else { return Err(Failure::TooLarge("too large".into())) };
        Ok(vec![edit(), TextEdit { span: span(5, 5), text: width.to_string() }])
    }
}

impl RangeFormatting for Showcase {
    fn format_ranges(&mut self, _: &Document, ranges: &[Span], options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        Ok(vec![TextEdit { span: ranges[1], text: options.tab_size.to_string() }])
    }
}

impl OnTypeFormatting for Showcase {
    fn format_on_type(&mut self, _: &Document, at: u32, typed: &str, _: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        Ok(vec![TextEdit { span: span(at, at), text: typed.into() }])
    }
}

impl LinkedEditing for Showcase {
    fn linked(&mut self, _: &Document, _: u32) -> Result<Vec<Span>, Failure> {
        Ok(spans())
    }
}

impl Rename for Showcase {
    fn prepare(_: &mut Documents<Self>, _: Revision, at: u32) -> Result<Option<RenameCandidate>, Failure> {
        Ok((at != 0).then(|| RenameCandidate { span: span(at, at + 4), name: "name".into() }))
    }

    fn rename(_: &mut Documents<Self>, _: Revision, _: u32, name: &str) -> Result<Vec<DocumentEdits>, Failure> {
        if name.is_empty() { Err(Failure::Other("A name is needed.".into())) } else { Ok(edits()) }
    }
}

impl SignatureHelp for Showcase {
    fn help(&mut self, _: &Document, _: u32, shown: Option<u32>) -> Result<Option<Signatures>, Failure> {
        let Some(active) = shown else { return Ok(None) };
        let first = Parameter { start: 2, end: 3, documentation: Some("first".into()) };
        let full = Signature {
            label: "f(a, b)".into(),
            documentation: Some("documentation".into()),
            parameters: vec![first, Parameter { start: 5, end: 6, documentation: None }],
            active_parameter: Some(1),
        };
        let bare = Signature { label: "f()".into(), documentation: None, parameters: Vec::new(), active_parameter: None };
        Ok(Some(Signatures { choices: vec![full, bare], active }))
    }
}

atoll_extension::export_completion!(Showcase);
atoll_extension::export_code_actions!(Showcase);
atoll_extension::export_formatting!(Showcase);
atoll_extension::export_range_formatting!(Showcase);
atoll_extension::export_on_type_formatting!(Showcase);
atoll_extension::export_linked_editing!(Showcase);
atoll_extension::export_rename!(Showcase);
atoll_extension::export_signature_help!(Showcase);
