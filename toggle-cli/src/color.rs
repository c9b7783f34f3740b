//! `--color`: whether escape sequences are written.

use std::env;
use std::ffi::OsStr;
use std::io::IsTerminal;

/// What `--color` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

impl Color {
    pub(crate) const WORDS: [(&str, Self); 3] = [
        ("auto", Self::Auto),
        ("always", Self::Always),
        ("never", Self::Never),
    ];

    /// Whether `stream` is given colours.
    pub(crate) fn is_wanted(self, stream: &impl IsTerminal) -> bool {
        let (no_color, terminal) = (env::var_os("NO_COLOR"), env::var_os("TERM"));
        self.decide(
            stream.is_terminal(),
            no_color.as_deref(),
            terminal.as_deref(),
        )
    }

    /// By default a terminal that shows colours has them, unless its user says otherwise
    /// (<https://no-color.org>: in a variable that is not empty).
    fn decide(self, is_terminal: bool, no_color: Option<&OsStr>, terminal: Option<&OsStr>) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let refused = no_color.is_some_and(|value| !value.is_empty());
                is_terminal && !refused && terminal.is_none_or(|terminal| terminal != "dumb")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    #[test]
    fn a_terminal_has_colours_unless_its_user_says_otherwise() {
        let auto = |is_terminal, no_color: Option<&str>, terminal: Option<&str>| {
            Color::Auto.decide(
                is_terminal,
                no_color.map(AsRef::as_ref),
                terminal.map(AsRef::as_ref),
            )
        };
        assert!(auto(true, None, Some("xterm-256color")));
        assert!(auto(true, Some(""), None));
        assert!(!auto(true, Some("1"), Some("xterm")));
        assert!(!auto(true, None, Some("dumb")));
        assert!(!auto(false, None, Some("xterm")));
        assert!(Color::Always.decide(false, Some("1".as_ref()), Some("dumb".as_ref())));
        assert!(!Color::Never.decide(true, None, None));
    }
}
