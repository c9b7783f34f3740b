//! All problems at once.

use std::fmt;

use super::{Diagnostic, Severity};

/// The problems found so far. As an `Err` it holds at least one error, perhaps with warnings.
#[derive(Debug, Clone, Default)]
#[must_use = "a problem nobody sees is a problem nobody solves"]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No problem yet.
    pub const fn new() -> Self {
        Self { list: Vec::new() }
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are, errors and warnings.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether any of them prevents code from being generated.
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// `value` where nothing prevents it; the warnings are gone then, so take them first.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.has_errors() {
            Err(self)
        } else {
            Ok(value)
        }
    }

    /// In the order of reading: by the name of the source, then by place. What has no place comes
    /// first; two at one place keep their order.
    pub fn sorted(mut self) -> Self {
        self.list
            .sort_by(|left, right| place(left).cmp(&place(right)));
        self
    }
}

fn place(diagnostic: &Diagnostic) -> Option<(&str, usize)> {
    diagnostic
        .primary
        .as_ref()
        .map(|label| (label.source.name(), label.span.start))
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            list: vec![diagnostic],
        }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.list.extend(diagnostics);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self {
            list: diagnostics.into_iter().collect(),
        }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// All of them drawn, an empty line between two.
impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, diagnostic) in self.list.iter().enumerate() {
            if number > 0 {
                formatter.write_str("\n\n")?;
            }
            formatter.write_str(&diagnostic.draw())?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::super::{Code, Diagnostic, Diagnostics};
    use crate::source::{Source, Span};

    fn at(name: &str, start: usize, message: &str) -> Diagnostic {
        let source = Source::new(name, "{ aaa bbb }");
        Diagnostic::error(
            Code::UnknownField,
            message,
            &source,
            Span::new(start, start + 3),
            "",
        )
    }

    #[test]
    fn warnings_prevent_nothing() {
        let warning = at("a", 2, "old").warning();
        let mut found = Diagnostics::from(warning);
        assert_eq!(found.len(), 1);
        assert!(found.clone().into_result(7).is_ok());
        found.push(at("a", 6, "wrong"));
        assert_eq!(found.into_result(7).map_err(|all| all.len()), Err(2));
    }

    #[test]
    fn sorted_by_source_then_place_and_stable() {
        let found: Diagnostics = [
            at("b", 2, "4"),
            at("a", 6, "2"),
            at("a", 6, "3"),
            at("a", 2, "1"),
            Diagnostic::unplaced(Code::FileNotFound, "0"),
        ]
        .into_iter()
        .collect();
        let sorted = found.sorted();
        let messages: Vec<&str> = sorted.iter().map(Diagnostic::message).collect();
        assert_eq!(messages, ["0", "1", "2", "3", "4"]);
    }

    #[test]
    fn all_are_shown_with_an_empty_line_between() {
        let mut found = Diagnostics::new();
        found.extend([
            Diagnostic::unplaced(Code::FileNotFound, "`a` is not there"),
            Diagnostic::unplaced(Code::Internal, "b"),
        ]);
        assert_eq!(
            found.to_string(),
            "`a` is not there [file-not-found]\n\nb [internal]"
        );
    }
}
