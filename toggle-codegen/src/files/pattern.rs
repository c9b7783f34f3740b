//! Patterns: `queries/**/*.graphql`, `{cards,orders}/*.gql`, `query?.graphql`, `[a-m]*.graphql`.

use crate::diagnostic::{Code, Diagnostic};

/// Nobody writes more alternatives by hand.
const MOST_ALTERNATIVES: usize = 1_000;

/// A pattern without alternatives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// What stands before the first part with a wildcard; empty, or it ends in a separator.
    pub(super) base: String,
    pub(super) parts: Vec<Part>,
}

/// What stands between two separators.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// `**`: any number of folders.
    Folders,
    Name(Vec<Token>),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    Letter(char),
    /// `?`
    One,
    /// `*`
    Any,
    /// `[a-z_]`, or `[!a-z_]` for any other
    Of {
        ranges: Vec<(char, char)>,
        negated: bool,
    },
}

impl Pattern {
    /// Whether the name is a pattern rather than a path.
    pub(super) fn is_one(name: &str) -> bool {
        name.contains(['*', '?', '[', '{'])
    }

    /// Reads a pattern; one for each combination of its alternatives.
    pub(super) fn read(text: &str) -> Result<Vec<Self>, Diagnostic> {
        let wrong = |what: &str| {
            Diagnostic::unplaced(Code::FileNotFound, format!("the pattern `{text}` {what}"))
        };
        alternatives(text)
            .map_err(wrong)?
            .iter()
            .map(|text| Self::without_alternatives(text).map_err(wrong))
            .collect()
    }

    fn without_alternatives(text: &str) -> Result<Self, &'static str> {
        let first = text.find(['*', '?', '[']).unwrap_or(text.len());
        let before = text.get(..first).unwrap_or_default();
        let base_end = before.rfind(is_separator).map_or(0, |at| at + 1);
        let (base, rest) = text.split_at(base_end);
        let mut parts: Vec<Part> = Vec::new();
        for part in rest.split(is_separator).filter(|part| !part.is_empty()) {
            match part {
                // Twice any number is any number.
                "**" if parts.last() == Some(&Part::Folders) => {}
                "**" => parts.push(Part::Folders),
                name => parts.push(Part::Name(tokens(name)?)),
            }
        }
        if rest.ends_with(is_separator) && parts.last() != Some(&Part::Folders) {
            parts.push(Part::Folders);
        }
        Ok(Self {
            base: base.to_owned(),
            parts,
        })
    }
}

impl Part {
    /// Whether an entry of that name is meant. A hidden one has to be asked for.
    pub(super) fn matches(&self, name: &str) -> bool {
        let Self::Name(tokens) = self else {
            return false;
        };
        if name.starts_with('.') && tokens.first() != Some(&Token::Letter('.')) {
            return false;
        }
        matches(tokens, &name.chars().collect::<Vec<_>>())
    }

    /// Whether it leaves the ending of a name open, so that only documents are meant.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Self::Folders => true,
            Self::Name(tokens) => tokens.last() == Some(&Token::Any),
        }
    }
}

impl Token {
    fn takes(&self, letter: char) -> bool {
        match self {
            Self::Letter(wanted) => *wanted == letter,
            Self::One | Self::Any => true,
            Self::Of { ranges, negated } => {
                ranges
                    .iter()
                    .any(|&(from, to)| from <= letter && letter <= to)
                    != *negated
            }
        }
    }
}

fn is_separator(letter: char) -> bool {
    letter == '/' || letter == std::path::MAIN_SEPARATOR
}

/// A `*` takes as little as it can, and only the last one is asked for more: going back further never helps, so the
/// time is the product of both lengths at most.
fn matches(tokens: &[Token], name: &[char]) -> bool {
    let (mut next, mut at) = (0, 0);
    let mut last_any = None;
    while let Some(&letter) = name.get(at) {
        match tokens.get(next) {
            Some(Token::Any) => {
                last_any = Some((next, at));
                next += 1;
            }
            Some(wanted) if wanted.takes(letter) => {
                next += 1;
                at += 1;
            }
            _ => {
                let Some((any, taken)) = last_any else {
                    return false;
                };
                last_any = Some((any, taken + 1));
                next = any + 1;
                at = taken + 1;
            }
        }
    }
    let rest = tokens.get(next..).unwrap_or_default();
    rest.iter().all(|token| *token == Token::Any)
}

fn tokens(name: &str) -> Result<Vec<Token>, &'static str> {
    let mut tokens = Vec::new();
    let mut letters = name.chars();
    while let Some(letter) = letters.next() {
        tokens.push(match letter {
            '?' => Token::One,
            '*' => Token::Any,
            '[' => {
                let (set, rest) = letters
                    .as_str()
                    .split_once(']')
                    .ok_or("has a `[` that is not closed")?;
                letters = rest.chars();
                set_of(set)?
            }
            letter => Token::Letter(letter),
        });
    }
    Ok(tokens)
}

fn set_of(set: &str) -> Result<Token, &'static str> {
    let negated = set.starts_with(['!', '^']);
    let letters: Vec<char> = set.chars().skip(usize::from(negated)).collect();
    let mut ranges = Vec::new();
    let mut rest = letters.as_slice();
    loop {
        rest = match *rest {
            [from, '-', to, ref rest @ ..] => {
                ranges.push((from, to));
                rest
            }
            [letter, ref rest @ ..] => {
                ranges.push((letter, letter));
                rest
            }
            [] => break,
        };
    }
    if ranges.is_empty() {
        return Err("has nothing between `[` and `]`");
    }
    Ok(Token::Of { ranges, negated })
}

/// The texts that a text with `{a,b}` stands for.
fn alternatives(text: &str) -> Result<Vec<String>, &'static str> {
    let mut open = vec![text.to_owned()];
    let mut done = Vec::new();
    let mut steps = 0;
    while let Some(text) = open.pop() {
        let Some((before, rest)) = text.split_once('{') else {
            done.push(text);
            continue;
        };
        steps += 1;
        if steps + done.len() + open.len() > MOST_ALTERNATIVES {
            return Err("has more than a thousand alternatives");
        }
        let (choices, after) = choices(rest).ok_or("has a `{` that is not closed")?;
        // The last one pushed is the first one read.
        for choice in choices.iter().rev() {
            open.push(format!("{before}{choice}{after}"));
        }
    }
    Ok(done)
}

/// What stands between the commas of the bracket that is open, and what stands behind it.
fn choices(rest: &str) -> Option<(Vec<&str>, &str)> {
    let mut choices = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, letter) in rest.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                choices.push(rest.get(start..at)?);
                return Some((choices, rest.get(at + 1..)?));
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                choices.push(rest.get(start..at)?);
                start = at + 1;
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Pattern, alternatives};

    fn matches(pattern: &str, name: &str) -> bool {
        let pattern = Pattern::read(pattern).unwrap().pop().unwrap();
        pattern.parts.first().unwrap().matches(name)
    }

    #[test]
    fn wildcards_stand_for_letters() {
        for (pattern, name) in [
            ("*", "a.graphql"),
            ("*.graphql", "a.graphql"),
            ("a*c*.g?l", "abcabc.gql"),
            ("[a-c]x*", "bx"),
            ("[!a-c]x*", "dx"),
            ("[-a]*", "-"),
            ("grö?e*", "größe"),
            (".*", ".hidden"),
        ] {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("*.graphql", "a.gql"),
            ("?", "ab"),
            ("[a-c]x*", "dx"),
            ("[!a-c]x*", "ax"),
            ("a*b", "abc"),
            ("*", ".hidden"),
            ("*.GRAPHQL", "a.graphql"),
        ] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn many_stars_take_no_longer() {
        let pattern = format!("{}b", "*a".repeat(2_000));
        assert!(!matches(&pattern, &"a".repeat(4_000)));
    }

    #[test]
    fn the_base_is_what_needs_no_search() {
        for (text, base, parts) in [
            ("a/b/*.graphql", "a/b/", 1),
            ("*.graphql", "", 1),
            ("/a*/b", "/", 2),
            ("a/**/**/b*", "a/", 2),
            ("a/b*/", "a/", 2),
        ] {
            let pattern = Pattern::read(text).unwrap().pop().unwrap();
            assert_eq!(
                (pattern.base.as_str(), pattern.parts.len()),
                (base, parts),
                "{text}"
            );
        }
    }

    #[test]
    fn alternatives_are_combined() {
        assert_eq!(
            alternatives("a{b,c{d,e}}f{,g}").unwrap(),
            ["abf", "abfg", "acdf", "acdfg", "acef", "acefg"]
        );
        assert_eq!(alternatives("a}{b}").unwrap(), ["a}b"]);
        assert!(alternatives("{a,b").is_err());
        assert!(alternatives(&"{a,b}".repeat(40)).is_err());
        assert!(alternatives(&format!("{}{}", "{".repeat(50_000), "}".repeat(50_000))).is_err());
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        for (text, expected) in [
            ("[a", "the pattern `[a` has a `[` that is not closed"),
            ("[]x", "the pattern `[]x` has nothing between `[` and `]`"),
            ("{a", "the pattern `{a` has a `{` that is not closed"),
        ] {
            assert_eq!(Pattern::read(text).unwrap_err().message(), expected);
        }
    }
}
