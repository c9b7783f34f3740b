//! Asking the JSON for what has to be there, and saying what was there instead.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::json::{self, Node, is_name, shown};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::source::{Source, Span};

/// A query that asked for too little makes the same mistake in every type.
const MOST_SHOWN: usize = 20;

/// Bounds what hostile JSON can fill the memory with.
const MOST_PROBLEMS: usize = 10_000;

/// Reads one file: the SDL so far, and the problems so far.
///
/// A method gives `None` where it has told a problem; whoever calls it goes on with what is beside.
pub(super) struct Reader<'s> {
    source: &'s Arc<Source>,
    /// What the places of the JSON are counted from.
    start: usize,
    problems: Diagnostics,
    pub(super) sdl: String,
}

/// What a place of the JSON has to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Object,
    List,
    Text,
    Truth,
}

impl Expected {
    fn described(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a string",
            Self::Truth => "`true` or `false`",
        }
    }

    fn holds(self, node: &Node<'_>) -> bool {
        match self {
            Self::Object => node.is_object(),
            Self::List => node.items().is_some(),
            Self::Text => node.text().is_some(),
            Self::Truth => node.truth().is_some(),
        }
    }
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s Arc<Source>) -> Self {
        Self {
            source,
            start: json::start(source),
            problems: Diagnostics::new(),
            sdl: String::new(),
        }
    }

    /// The SDL, where nothing was wrong.
    pub(super) fn finish(self) -> Result<String, Diagnostics> {
        self.problems.first(MOST_SHOWN).into_result(self.sdl)
    }

    pub(super) fn source(&self) -> &'s Arc<Source> {
        self.source
    }

    /// The place of `node` in the source.
    pub(super) fn span(&self, node: &Node<'_>) -> Span {
        self.shifted(node.span())
    }

    fn shifted(&self, span: Span) -> Span {
        Span::new(self.start + span.start, self.start + span.end)
    }

    /// Tells a problem.
    pub(super) fn refuse<T>(&mut self, problem: Diagnostic) -> Option<T> {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
        None
    }

    /// Tells a problem at `node`; the message begins with where that is.
    pub(super) fn refuse_at<T>(
        &mut self,
        node: &Node<'_>,
        message: impl std::fmt::Display,
        label: impl Into<String>,
    ) -> Option<T> {
        let problem = self.problem(node, message, label);
        self.refuse(problem)
    }

    /// A problem at `node`; the message begins with where that is.
    pub(super) fn problem(
        &self,
        node: &Node<'_>,
        message: impl std::fmt::Display,
        label: impl Into<String>,
    ) -> Diagnostic {
        let message = format!("{}: {message}", place(node));
        Diagnostic::error(
            Code::SchemaJson,
            message,
            self.source,
            self.span(node),
            label,
        )
    }

    /// Holds `node` to what it has to be.
    pub(super) fn expect(&mut self, node: &Node<'_>, expected: Expected) -> Option<()> {
        if expected.holds(node) {
            return Some(());
        }
        let (expected, found) = (expected.described(), node.described());
        self.refuse_at(
            node,
            format_args!("expected {expected}, found {found}"),
            format!("expected {expected}"),
        )
    }

    /// The value at `key`, whatever it is; a key that stands twice could mean two things.
    pub(super) fn member<'n>(&mut self, node: &'n Node<'n>, key: &'n str) -> Option<Node<'n>> {
        if let [first, second, ..] = node.places_of(key).as_slice() {
            let problem = Diagnostic::error(
                Code::SchemaJson,
                format!("{}: the key `{key}` stands here twice", place(node)),
                self.source,
                self.shifted(*second),
                "the second",
            );
            let problem = problem.related(self.source, self.shifted(*first), "the first");
            return self.refuse(problem);
        }
        node.member(key)
    }

    /// The value at `key`, which has to be there and be `expected`.
    pub(super) fn required<'n>(
        &mut self,
        node: &'n Node<'n>,
        key: &'n str,
        expected: Expected,
    ) -> Option<Node<'n>> {
        let Some(value) = self.member(node, key) else {
            if !node.places_of(key).is_empty() {
                return None;
            }
            return self.missing(node, key, expected);
        };
        self.expect(&value, expected)?;
        Some(value)
    }

    fn missing<T>(&mut self, node: &Node<'_>, key: &str, expected: Expected) -> Option<T> {
        let near = nearest(key, node.keys().into_iter());
        let problem = self.problem(
            node,
            format_args!(
                "the key `{key}` is missing: expected {}",
                expected.described()
            ),
            format!("no `{key}` in here"),
        );
        let problem = match near.as_slice() {
            [] => problem.help(format!(
                "the introspection query did not ask for `{key}`: fetch the schema with a full one"
            )),
            [first, ..] => problem.help(format!("write `{key}` for `{}`", shown(first))),
        };
        self.refuse(problem)
    }

    /// The value at `key` where it is `expected`; nothing where it is null or not there.
    pub(super) fn optional<'n>(
        &mut self,
        node: &'n Node<'n>,
        key: &'n str,
        expected: Expected,
    ) -> Option<Node<'n>> {
        let value = self.member(node, key).filter(|value| !value.is_null())?;
        self.expect(&value, expected)?;
        Some(value)
    }

    pub(super) fn optional_text<'n>(
        &mut self,
        node: &'n Node<'n>,
        key: &'n str,
    ) -> Option<&'n str> {
        self.optional(node, key, Expected::Text)?.text()
    }

    /// The truth at `key`; `None` where it is null or not there.
    pub(super) fn optional_truth(&mut self, node: &Node<'_>, key: &str) -> Option<bool> {
        self.optional(node, key, Expected::Truth)?.truth()
    }

    /// The name at the key `name`.
    pub(super) fn name<'n>(&mut self, node: &'n Node<'n>) -> Option<&'n str> {
        let name = self.required(node, "name", Expected::Text)?;
        let text = name.text()?;
        if is_name(text) {
            return Some(text);
        }
        self.refuse_at(
            &name,
            format_args!("`{}` is no GraphQL name", shown(text)),
            "expected letters, digits and `_`, and no digit first",
        )
    }

    /// Tells `name` when `seen` has it already.
    pub(super) fn once(
        &mut self,
        seen: &mut BTreeMap<String, Span>,
        name: &str,
        node: &Node<'_>,
    ) -> Option<()> {
        let place = node.member("name").map_or(node.span(), |name| name.span());
        let span = self.shifted(place);
        let Some(first) = seen.get(name).copied() else {
            seen.insert(name.to_owned(), span);
            return Some(());
        };
        let problem = Diagnostic::error(
            Code::SchemaJson,
            format!(
                "{}: `{name}` is defined twice, and a name stands for one",
                self::place(node)
            ),
            self.source,
            span,
            "defined again",
        );
        let problem = problem.related(self.source, first, "first defined here");
        self.refuse(problem)
    }
}

/// "`data.__schema.types[3].fields[0]` (`Query.cards`)"
fn place(node: &Node<'_>) -> String {
    let path = match node.path() {
        path if path.is_empty() => "the whole".to_owned(),
        path => format!("`{path}`"),
    };
    match node.names() {
        names if names.is_empty() => path,
        names => format!("{path} (`{}`)", names.join(".")),
    }
}
