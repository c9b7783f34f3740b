//! What every command says about an argument it does not know.

use std::ffi::OsString;

use lexopt::Arg;
use toggle_codegen::did_you_mean;

use crate::CouldNotRun;

/// No such option here; `known` are the long names of those that there are.
pub(crate) fn unexpected(argument: &Arg<'_>, known: &[&str], help: &str) -> CouldNotRun {
    let advice = match argument {
        Arg::Long(name) => did_you_mean(name, known.iter().copied()),
        _ => None,
    };
    let advice = advice.map_or_else(
        || format!("see {help}"),
        |advice| as_options(&advice, known),
    );
    match argument {
        Arg::Long(name) => format!("there is no option `--{}`; {advice}", name.escape_debug()),
        Arg::Short(letter) => format!("there is no option `-{}`; {advice}", letter.escape_debug()),
        Arg::Value(value) => format!(
            "`{}` is one argument too many; {advice}",
            value.to_string_lossy().escape_debug()
        ),
    }
    .into()
}

/// "did you mean `--schema`?" for "did you mean `schema`?".
fn as_options(advice: &str, known: &[&str]) -> String {
    known.iter().fold(advice.to_owned(), |advice, name| {
        advice.replace(&format!("`{name}`"), &format!("`--{name}`"))
    })
}

/// The value of an option that takes one of a few words.
pub(crate) fn one_of_words<T: Copy>(
    option: &str,
    value: &OsString,
    words: &[(&str, T)],
) -> Result<T, CouldNotRun> {
    let value = value.to_string_lossy();
    if let Some((_, meaning)) = words.iter().find(|(word, _)| *word == value) {
        return Ok(*meaning);
    }
    let names = || words.iter().map(|(word, _)| *word);
    let advice = did_you_mean(&value, names()).unwrap_or_else(|| {
        let quoted: Vec<String> = names().map(|word| format!("`{word}`")).collect();
        format!("it takes {}", quoted.join(", "))
    });
    Err(format!("`{option}` cannot be `{}`; {advice}", value.escape_debug()).into())
}

#[cfg(test)]
mod tests {
    use super::{one_of_words, unexpected};
    use lexopt::Arg;

    #[test]
    fn what_is_near_is_what_to_type() {
        let said =
            |argument| unexpected(&argument, &["schema", "format"], "toggle --help").to_string();
        assert_eq!(
            said(Arg::Long("schem")),
            "there is no option `--schem`; did you mean `--schema`?"
        );
        assert_eq!(
            said(Arg::Long("xyz")),
            "there is no option `--xyz`; see toggle --help"
        );
        assert_eq!(
            said(Arg::Short('s')),
            "there is no option `-s`; see toggle --help"
        );
        assert_eq!(
            said(Arg::Long("\u{1b}[31m")),
            "there is no option `--\\u{1b}[31m`; see toggle --help"
        );
    }

    #[test]
    fn a_word_is_exact() {
        let words = [("json", 1), ("human", 2)];
        let read = |word: &str| one_of_words("--format", &word.into(), &words);
        assert_eq!(read("json").ok(), Some(1));
        let said = |word| read(word).map_err(|error| error.to_string());
        assert_eq!(
            said("jsno"),
            Err("`--format` cannot be `jsno`; did you mean `json`?".to_owned())
        );
        assert_eq!(
            said("JSON"),
            Err(
                "`--format` cannot be `JSON`; names are case-sensitive: did you mean `json`?"
                    .to_owned()
            )
        );
        assert_eq!(
            said("xml"),
            Err("`--format` cannot be `xml`; it takes `json`, `human`".to_owned())
        );
    }
}
