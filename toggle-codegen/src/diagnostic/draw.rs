//! A diagnostic as the reader sees it: drawn the way rustc draws.

mod excerpt;
#[cfg(test)]
mod tests;

use std::fmt;

use annotate_snippets::{Group, Level, Renderer, normalize_untrusted_str};

use self::excerpt::Excerpt;
use super::{Diagnostic, Severity};
use crate::source::LineColumn;

impl Diagnostic {
    /// The line and column of the place; `None` for what no text can show.
    pub fn position(&self) -> Option<LineColumn> {
        let primary = self.primary.as_ref()?;
        Some(primary.source.line_column(primary.span.start))
    }

    /// The message with its code, the place and the help, without colour and without a level in
    /// front: rustc writes `error:` before the text of a `compile_error!` by itself.
    pub fn draw(&self) -> String {
        self.drawn(&format!("{} [{}]", self.message, self.code))
    }

    /// As [`draw`](Self::draw), with `error[unknown-field]: ` in front, for a terminal.
    pub fn draw_with_level(&self) -> String {
        let level = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        self.drawn(&format!("{level}[{}]: {}", self.code, self.message))
    }

    fn drawn(&self, first_line: &str) -> String {
        let mut text = normalize_untrusted_str(first_line);
        let excerpts = Excerpt::all(self);
        if excerpts.is_empty() {
            self.add_help_alone(&mut text);
        } else {
            text.push('\n');
            text.push_str(&self.drawn_places(&excerpts));
        }
        // A source line may end in blanks, and an empty one leaves the gutter's behind.
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        lines.join("\n")
    }

    fn drawn_places(&self, excerpts: &[Excerpt<'_>]) -> String {
        let mut group = Group::with_level(match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        });
        for excerpt in excerpts {
            group = group.element(excerpt.snippet());
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(normalized_lines(help)));
        }
        let mut drawn = Renderer::plain().render(&[group]);
        for excerpt in excerpts {
            excerpt.correct_column(&mut drawn);
        }
        drawn
    }

    /// Without a source line there is no gutter to hang the help on.
    fn add_help_alone(&self, text: &mut String) {
        let Some(help) = &self.help else { return };
        for (number, line) in help.lines().enumerate() {
            text.push_str(if number == 0 {
                "\n  = help: "
            } else {
                "\n          "
            });
            text.push_str(&normalize_untrusted_str(line));
        }
    }
}

/// What came from a file may hold anything, and a terminal obeys control characters.
fn normalized_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(normalize_untrusted_str).collect();
    lines.join("\n")
}

/// As [`Diagnostic::draw`] draws it.
impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.draw())
    }
}

impl std::error::Error for Diagnostic {}
