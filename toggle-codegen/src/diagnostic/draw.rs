//! A diagnostic as the reader sees it: drawn the way rustc draws.

mod excerpt;
#[cfg(test)]
mod tests;

use std::fmt;

use annotate_snippets::renderer::{
    DEFAULT_EMPHASIS_STYLE, DEFAULT_ERROR_STYLE, DEFAULT_WARNING_STYLE,
};
use annotate_snippets::{Group, Level, Renderer, normalize_untrusted_str};

use self::excerpt::Excerpt;
use super::{Diagnostic, Severity};
use crate::source::LineColumn;

/// Whether the drawing is for a terminal that shows colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Plain,
    Coloured,
}

impl Severity {
    /// `error` or `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// The line and column of the place; `None` for what no text can show.
    pub fn position(&self) -> Option<LineColumn> {
        let primary = self.primary.as_ref()?;
        Some(primary.source.line_column(primary.span.start))
    }

    /// The message with its code, the place and the help, without colour and without a level in
    /// front: rustc writes `error:` before the text of a `compile_error!` by itself.
    pub fn draw(&self) -> String {
        let first_line = format!("{} [{}]", self.message, self.code);
        self.drawn(normalize_untrusted_str(&first_line), Look::Plain)
    }

    /// As [`draw`](Self::draw), with `error[unknown-field]: ` in front, for a terminal.
    pub fn draw_with_level(&self) -> String {
        let level = self.severity.as_str();
        let first_line = format!("{level}[{}]: {}", self.code, self.message);
        self.drawn(normalize_untrusted_str(&first_line), Look::Plain)
    }

    /// As [`draw_with_level`](Self::draw_with_level), with colours. The escape sequences are ours
    /// alone: those in a message or a file are made visible instead.
    pub fn draw_coloured(&self) -> String {
        let level = match self.severity {
            Severity::Error => DEFAULT_ERROR_STYLE,
            Severity::Warning => DEFAULT_WARNING_STYLE,
        };
        let first_line = format!(
            "{level}{}[{}]{level:#}{bold}: {}{bold:#}",
            self.severity.as_str(),
            self.code,
            normalize_untrusted_str(&self.message),
            bold = DEFAULT_EMPHASIS_STYLE,
        );
        self.drawn(first_line, Look::Coloured)
    }

    fn drawn(&self, mut text: String, look: Look) -> String {
        let excerpts = Excerpt::all(self);
        if excerpts.is_empty() {
            self.add_help_alone(&mut text);
        } else {
            text.push('\n');
            text.push_str(&self.drawn_places(&excerpts, look));
        }
        // A source line may end in blanks, and an empty one leaves the gutter's behind.
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        lines.join("\n")
    }

    fn drawn_places(&self, excerpts: &[Excerpt<'_>], look: Look) -> String {
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
        let renderer = match look {
            Look::Plain => Renderer::plain(),
            Look::Coloured => Renderer::styled().hyperlink(false),
        };
        let mut drawn = renderer.render(&[group]);
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
