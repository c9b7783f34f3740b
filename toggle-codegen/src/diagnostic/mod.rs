//! Our messages: what is wrong, where, what it relates to and what to type instead.

mod code;
mod collection;
mod draw;
mod suggest;

use std::sync::Arc;

pub use self::code::{Code, UnknownCode};
pub use self::collection::Diagnostics;
pub(crate) use self::suggest::{nearest, one_of, question};

use crate::source::{Source, Span};

/// How serious a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Code is generated; the reader is told.
    Warning,
}

/// The question that helps whoever wrote `wanted` where one of `known` was expected, such as "did you
/// mean `balance`?"; `None` where none of them is near.
///
/// ```
/// let commands = ["check", "explain"];
/// let question = toggle_codegen::did_you_mean("chekc", commands.into_iter());
/// assert_eq!(question.as_deref(), Some("did you mean `check`?"));
/// ```
pub fn did_you_mean<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    question(wanted, &nearest(wanted, known))
}

/// One problem: made with `Diagnostic::error`, then `.related(…)` and `.help(…)`.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) primary: Option<Label>,
    pub(crate) related: Vec<Label>,
    /// Boxed, so that a `Result` with a diagnostic stays small.
    pub(crate) help: Option<Box<str>>,
}

/// A place in a source with a few words about it (which may be empty).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Label {
    /// The text the place is in.
    pub source: Arc<Source>,
    /// The place.
    pub span: Span,
    /// What stands beside the caret.
    pub text: String,
}

impl Label {
    /// In the true file, where `source` is made of several.
    pub(crate) fn new(source: &Arc<Source>, span: Span, text: String) -> Self {
        let (source, span) = source.true_place(span);
        Self { source, span, text }
    }
}

impl Diagnostic {
    /// An error at `span` of `source`. `message` says what was found and what was expected; `label`
    /// stands beside the caret.
    pub(crate) fn error(
        code: Code,
        message: impl Into<String>,
        source: &Arc<Source>,
        span: Span,
        label: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            primary: Some(Label::new(source, span, label.into())),
            related: Vec::new(),
            help: None,
        }
    }

    /// An error that no text can show, such as a file that is not there.
    pub fn unplaced(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            primary: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Puts a problem without a place at this one.
    #[must_use]
    pub(crate) fn placed(mut self, source: &Arc<Source>, span: Span) -> Self {
        self.primary
            .get_or_insert_with(|| Label::new(source, span, String::new()));
        self
    }

    /// Adds another place that the reader needs to see.
    #[must_use]
    pub(crate) fn related(
        mut self,
        source: &Arc<Source>,
        span: Span,
        text: impl Into<String>,
    ) -> Self {
        self.related.push(Label::new(source, span, text.into()));
        self
    }

    /// Says what to type instead. The last one given stands.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into().into_boxed_str());
        self
    }

    /// Makes a warning of it: code is generated all the same.
    #[must_use]
    pub(crate) fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The stable code of the cause.
    pub fn code(&self) -> Code {
        self.code
    }

    /// How serious it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What was found and what was expected, on one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The place; `None` for what no text can show, such as a missing file.
    pub fn primary(&self) -> Option<&Label> {
        self.primary.as_ref()
    }

    /// Other places that the reader needs to see.
    pub fn related_places(&self) -> &[Label] {
        &self.related
    }

    /// What to type instead.
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }
}
