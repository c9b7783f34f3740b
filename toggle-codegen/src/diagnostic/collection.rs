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

    /// The first `most` in the order of reading, errors before warnings; the last of them says how
    /// many more there are.
    pub(crate) fn first(self, most: usize) -> Self {
        let mut kept = self.sorted();
        let more = kept.list.len().saturating_sub(most);
        if more == 0 {
            return kept;
        }
        kept.list.sort_by_key(Diagnostic::severity);
        kept.list.truncate(most);
        let mut kept = kept.sorted();
        if let Some(last) = kept.list.last_mut() {
            let more = match more {
                1 => "1 more problem, which is".to_owned(),
                more => format!("{more} more problems, which are"),
            };
            last.message = format!("{} (and {more} not shown)", last.message);
        }
        kept
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
    fn of_too_many_the_first_are_kept_and_the_rest_counted() {
        let found: Diagnostics = [
            at("a", 2, "odd").warning(),
            at("b", 2, "3"),
            at("a", 6, "2"),
            at("a", 2, "1"),
        ]
        .into_iter()
        .collect();
        let messages = |most| {
            let first = found.clone().first(most).into_iter();
            first.map(|kept| kept.message).collect::<Vec<_>>()
        };
        assert_eq!(messages(4), ["odd", "1", "2", "3"]);
        let told = "3 (and 1 more problem, which is not shown)";
        assert_eq!(messages(3), ["1", "2", told]);
        let told = "2 (and 2 more problems, which are not shown)";
        assert_eq!(messages(2), ["1", told]);
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
