//! `toggle explain CODE`

use std::fmt::Write as _;

use lexopt::Arg;
use toggle_codegen::Code;

use crate::output::print;
use crate::{CouldNotRun, Outcome, flags};

const HELP: &str = "\
toggle explain: what a code means, with an example and the fix

usage:
  toggle explain CODE   the page of a code
  toggle explain        all codes, a line each

CODE is what stands in brackets in a message, such as `unknown-field`. The beginning of a message,
`error[unknown-field]: …`, is understood too, and so are the code's name in a SARIF log,
`UnknownField`, and the name of a rule of the reference implementation, `FieldsOnCorrectTypeRule`.

exit status: 0 explained, 2 there is no such code
";

pub(super) fn run(mut arguments: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    let mut wanted = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => {
                print(HELP)?;
                return Ok(Outcome::Clean);
            }
            Arg::Value(word) if wanted.is_none() => wanted = Some(word),
            // A pasted message has several words, of which the first holds the code.
            Arg::Value(_)
                if wanted
                    .as_ref()
                    .is_some_and(|word| is_pasted(&word.to_string_lossy())) => {}
            other => {
                return Err(flags::unexpected(
                    &other,
                    &["help"],
                    "toggle explain --help",
                ));
            }
        }
    }
    match wanted {
        None => print(&list(Code::ALL.iter().copied()))?,
        Some(word) => print(&explained(&word.to_string_lossy())?)?,
    }
    Ok(Outcome::Clean)
}

/// The page of the code in `text`; a list where a rule has several codes.
fn explained(text: &str) -> Result<String, CouldNotRun> {
    let word = code_in(text);
    let of_rule = |code: &Code| code.rule().is_some_and(|rule| is_rule(rule, word));
    let codes: Vec<Code> = Code::ALL.iter().copied().filter(of_rule).collect();
    match *codes {
        [] => {
            let mut all = Code::ALL.iter().copied();
            if let Some(code) = all.find(|code| is_name(*code, word)) {
                return Ok(code.page().to_owned());
            }
            let code: Code = word
                .parse()
                .map_err(|error| format!("{error} (`toggle explain` lists all)"))?;
            Ok(code.page().to_owned())
        }
        [code] => Ok(code.page().to_owned()),
        _ => Ok(list(codes.into_iter())),
    }
}

/// The word in the first brackets of a message, or the whole.
fn code_in(text: &str) -> &str {
    let bracketed = text
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(word, _)| word);
    bracketed.unwrap_or(text).trim().trim_matches(['`', ':'])
}

fn is_pasted(text: &str) -> bool {
    text.contains('[')
}

/// `FieldsOnCorrectTypeRule`, also written without `Rule`.
fn is_rule(rule: &str, word: &str) -> bool {
    rule == word || rule.strip_suffix("Rule") == Some(word)
}

/// `UnknownField`, as a SARIF log names the rule of `unknown-field`; also `UNKNOWN_FIELD`.
fn is_name(code: Code, word: &str) -> bool {
    let letters = |text: &str| text.replace(['-', '_'], "").to_ascii_lowercase();
    letters(code.as_str()) == letters(word)
}

/// A line for each code, in columns.
fn list(codes: impl Iterator<Item = Code>) -> String {
    let codes: Vec<Code> = codes.collect();
    let width = codes
        .iter()
        .map(|code| code.as_str().len())
        .max()
        .unwrap_or_default();
    codes.iter().fold(String::new(), |mut text, code| {
        let _infallible = writeln!(text, "{code:width$}  {}", code.summary());
        text
    })
}

#[cfg(test)]
mod tests {
    use toggle_codegen::Code;

    use super::{code_in, explained};

    #[test]
    fn a_code_is_found_in_what_people_paste() {
        for pasted in [
            "unknown-field",
            " `unknown-field` ",
            "[unknown-field]",
            "error[unknown-field]",
            "error[unknown-field]:",
            "error[unknown-field]: `Card` has no field `x[0]`",
            "`Card` has no field `balnce` [unknown-field]",
        ] {
            assert_eq!(code_in(pasted), "unknown-field", "{pasted}");
        }
    }

    #[test]
    fn the_name_of_a_sarif_log_is_a_code() {
        for name in ["UnknownField", "unknown_field", "Unknown-Field"] {
            let page = explained(name).unwrap();
            assert!(page.starts_with("# unknown-field\n"), "{name}: {page}");
        }
        for code in Code::ALL {
            assert_eq!(explained(&format!("{code:?}")).unwrap(), code.page());
        }
        assert!(explained("UnknownFeild").is_err());
    }

    #[test]
    fn a_rule_with_several_codes_lists_them() {
        let page = explained("FieldsOnCorrectType").unwrap();
        assert!(page.starts_with("# unknown-field\n"), "{page}");
        let codes = explained("ScalarLeafsRule").unwrap();
        let first_words: Vec<_> = codes
            .lines()
            .map(|line| line.split_once("  ").unwrap().0.trim())
            .collect();
        assert_eq!(first_words, ["missing-selection", "unexpected-selection"]);
    }
}
