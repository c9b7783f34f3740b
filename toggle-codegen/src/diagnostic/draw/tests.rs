use std::sync::Arc;

use super::super::{Code, Diagnostic};
use crate::source::{Source, Span};

const QUERY: &str = "query Balance {\n  card {\n    balnace\n  }\n}\n";

fn query() -> Arc<Source> {
    Source::new("queries/balance.graphql", QUERY)
}

/// Where `word` first stands in the source.
fn place(source: &Source, word: &str) -> Span {
    let start = source.text().find(word).unwrap_or_default();
    Span::new(start, start + word.len())
}

fn unknown_field() -> Diagnostic {
    let source = query();
    let span = place(&source, "balnace");
    let message = "the type `Card` has no field `balnace`";
    Diagnostic::error(Code::UnknownField, message, &source, span, "unknown field")
}

#[test]
fn a_problem_is_drawn_as_rustc_draws() {
    assert_eq!(
        unknown_field().help("did you mean `balance`?").draw(),
        "\
the type `Card` has no field `balnace` [unknown-field]
 --> queries/balance.graphql:3:5
  |
3 |     balnace
  |     ^^^^^^^ unknown field
  |
  = help: did you mean `balance`?"
    );
}

#[test]
fn the_level_stands_in_front_for_a_terminal() {
    let drawn = unknown_field().draw_with_level();
    let expected = "error[unknown-field]: the type `Card` has no field `balnace`\n --> queries/";
    assert!(drawn.starts_with(expected), "{drawn}");
    let drawn = unknown_field().warning().draw_with_level();
    assert!(
        drawn.starts_with("warning[unknown-field]: the type"),
        "{drawn}"
    );
}

#[test]
fn related_places_of_this_and_another_file() {
    let schema = Source::new(
        "schema.graphql",
        "# the schema\n\ntype Card {\n  balance: Int\n}\n",
    );
    let source = query();
    let drawn = unknown_field()
        .related(&source, place(&source, "card"), "this is a `Card`")
        .related(&schema, place(&schema, "Card"), "`Card` is defined here")
        .help("did you mean `balance`?\nor nothing at all?")
        .draw();
    assert_eq!(
        drawn,
        "\
the type `Card` has no field `balnace` [unknown-field]
 --> queries/balance.graphql:3:5
  |
2 |   card {
  |   ---- this is a `Card`
3 |     balnace
  |     ^^^^^^^ unknown field
  |
 ::: schema.graphql:3:6
  |
3 | type Card {
  |      ---- `Card` is defined here
  |
  = help: did you mean `balance`?
          or nothing at all?"
    );
}

#[test]
fn places_far_apart_in_one_file_are_drawn_apart() {
    let text = format!(
        "type A {{ a: B }}\n{}type C {{ a: B }}\n",
        "# …\n".repeat(20_000)
    );
    let source = Source::new("schema.graphql", text);
    let late = place(&source, "C");
    let drawn = Diagnostic::error(Code::UnknownType, "no type `C`", &source, late, "")
        .related(&source, place(&source, "A"), "used here")
        .draw();
    assert_eq!(
        drawn,
        "\
no type `C` [unknown-type]
     --> schema.graphql:20002:6
      |
20002 | type C { a: B }
      |      ^
      |
     ::: schema.graphql:1:6
      |
    1 | type A { a: B }
      |      - used here"
    );
}

#[test]
fn without_a_place_there_are_message_and_help() {
    let missing = Diagnostic::unplaced(Code::FileNotFound, "the file `a.graphql` is not there");
    assert_eq!(missing.position(), None);
    assert_eq!(
        missing.draw(),
        "the file `a.graphql` is not there [file-not-found]"
    );
    assert_eq!(
        missing
            .help("did you mean `b.graphql`?\nor none?")
            .draw_with_level(),
        "\
error[file-not-found]: the file `a.graphql` is not there
  = help: did you mean `b.graphql`?
          or none?"
    );
}

fn drawn_word(text: &str, word: &str) -> String {
    let source = Source::new("a.graphql", text);
    let span = place(&source, word);
    Diagnostic::error(Code::Syntax, "wrong", &source, span, "here").draw()
}

#[test]
fn tabs_and_wide_characters_keep_the_caret_in_place() {
    assert_eq!(
        drawn_word("{\n\tnäme(a: \"🎁\") bad }", "bad"),
        "\
wrong [syntax]
 --> a.graphql:2:15
  |
2 |     näme(a: \"🎁\") bad }
  |                   ^^^ here"
    );
}

#[test]
fn every_terminator_ends_a_line() {
    for text in [
        "{\r  a\r  bad\r}",
        "{\r\n  a\r\n  bad\r\n}",
        "{\n  a\n  bad  \n}",
    ] {
        assert_eq!(
            drawn_word(text, "bad"),
            "\
wrong [syntax]
 --> a.graphql:3:3
  |
3 |   bad
  |   ^^^ here"
        );
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let source = Source::new("a\u{1b}.graphql", "{ \u{1b}[31m bad\u{202e} }");
    let span = place(&source, "bad");
    let wrong =
        Diagnostic::error(Code::Syntax, "\u{1b}[1m", &source, span, "\u{7}").help("\u{1b}[0m");
    let drawn = wrong.draw();
    assert!(
        !drawn.contains(['\u{1b}', '\u{7}', '\u{202e}']),
        "{drawn:?}"
    );
    let coloured = wrong.draw_coloured();
    assert!(!coloured.contains(['\u{7}', '\u{202e}']), "{coloured:?}");
    for hostile in ["\u{1b}[31m", "\u{1b}.graphql", "\u{1b}[1m\u{1b}[1m"] {
        assert!(!coloured.contains(hostile), "{coloured:?}");
    }
}

#[test]
fn a_long_line_is_trimmed_around_its_place() {
    let text = format!(
        "{{ {} bad {} }}",
        "field ".repeat(2_000),
        "field ".repeat(2_000)
    );
    let drawn = drawn_word(&text, "bad");
    let lines: Vec<&str> = drawn.lines().collect();
    assert_eq!(lines.get(1), Some(&" --> a.graphql:1:12004"));
    assert!(
        lines.iter().all(|line| line.chars().count() <= 150),
        "{drawn}"
    );
    assert!(drawn.contains(" bad "), "{drawn}");
    assert!(drawn.ends_with("^^^ here"), "{drawn}");
}

/// A place in the middle of one line of a megabyte, among characters of `letters`.
fn in_a_megabyte(letters: &str) -> Diagnostic {
    let half = letters.repeat((1 << 19) / letters.len());
    let source = Source::new("a.graphql", format!("{half} bad {half}"));
    let start = half.len() + 1;
    let span = Span::new(start, start + 3);
    Diagnostic::error(Code::Syntax, "wrong", &source, span, "here").related(
        &source,
        Span::new(40_000, 40_001),
        "there",
    )
}

#[test]
fn a_line_of_a_megabyte_is_marked_as_cut_and_has_its_true_column() {
    for letters in ["field ", "é", "🎁 "] {
        let problem = in_a_megabyte(letters);
        let place = problem.position().map(|place| place.to_string());
        let there = problem.related_places()[0].clone();
        let there = there.source.line_column(there.span.start);
        let drawn = problem.draw();
        let lines: Vec<&str> = drawn.lines().collect();
        let [_, header, _, text, carets, _, other, _, other_text, ..] = *lines else {
            panic!("{drawn}");
        };
        assert_eq!(
            header,
            format!(" --> a.graphql:{}", place.unwrap_or_default())
        );
        assert!(
            text.starts_with("1 | ...") && text.ends_with("..."),
            "{drawn}"
        );
        assert!(text.contains(" bad "), "{drawn}");
        assert!(carets.ends_with(" ^^^ here"), "{drawn}");
        assert_eq!(other, format!(" ::: a.graphql:{there}"));
        assert!(other_text.ends_with("..."), "{drawn}");
    }
}

#[test]
fn places_far_apart_on_one_line_are_drawn_apart() {
    let source = Source::new(
        "a.graphql",
        format!("{{ one {} two }}", "field ".repeat(100)),
    );
    let drawn = Diagnostic::error(
        Code::Syntax,
        "wrong",
        &source,
        place(&source, "two"),
        "here",
    )
    .related(&source, place(&source, "one"), "there")
    .draw();
    let lines: Vec<&str> = drawn.lines().collect();
    assert!(lines.contains(&" --> a.graphql:1:608"), "{drawn}");
    assert!(lines.contains(&" ::: a.graphql:1:3"), "{drawn}");
    assert!(lines.contains(&"  |   --- there"), "{drawn}");
    assert!(
        lines.iter().all(|line| line.chars().count() <= 150),
        "{drawn}"
    );
}

#[test]
fn colours_change_no_word() {
    for problem in [
        unknown_field().help("did you mean `balance`?"),
        unknown_field().warning(),
        in_a_megabyte("field "),
        Diagnostic::unplaced(Code::FileNotFound, "no `a`").help("one\ntwo"),
    ] {
        let coloured = problem.draw_coloured();
        assert!(coloured.starts_with("\u{1b}["), "{coloured:?}");
        let mut plain = String::new();
        for (number, part) in coloured.split("\u{1b}[").enumerate() {
            let text = part.split_once('m').map_or(part, |(_, text)| text);
            plain.push_str(if number == 0 { part } else { text });
        }
        let plain: Vec<&str> = plain.lines().map(str::trim_end).collect();
        assert_eq!(plain.join("\n"), problem.draw_with_level());
    }
}

#[test]
fn the_level_has_its_colour() {
    let first_line = |problem: Diagnostic| {
        let drawn = problem.draw_coloured();
        drawn.lines().next().unwrap_or_default().to_owned()
    };
    let message = "\u{1b}[0m\u{1b}[1m: the type `Card` has no field `balnace`\u{1b}[0m";
    assert_eq!(
        first_line(unknown_field()),
        format!("\u{1b}[1m\u{1b}[91merror[unknown-field]{message}")
    );
    assert_eq!(
        first_line(unknown_field().warning()),
        format!("\u{1b}[1m\u{1b}[33mwarning[unknown-field]{message}")
    );
}

#[test]
fn a_place_of_many_lines_is_shown_by_its_ends() {
    let text = format!("{{\n{}}}", "  a\n".repeat(100));
    let source = Source::new("a.graphql", text);
    let whole = Span::new(0, source.text().len());
    let drawn = Diagnostic::error(Code::Syntax, "wrong", &source, whole, "all of it").draw();
    assert_eq!(
        drawn,
        "\
wrong [syntax]
   --> a.graphql:1:1
    |
  1 | / {
  2 | |   a
  3 | |   a
  4 | |   a
...   |
101 | |   a
102 | | }
    | |_^ all of it"
    );
}

#[test]
fn any_span_is_drawn() {
    let texts = [
        "",
        "\n",
        "\r\n\r\n",
        "é🎁\n\u{feff}x",
        "\u{feff}{ a }\r",
        "a\rb\r\nc",
    ];
    for text in texts {
        let source = Source::new("a.graphql", text);
        for start in 0..text.len() + 3 {
            for end in 0..text.len() + 3 {
                let span = Span::new(start, end);
                let drawn = Diagnostic::error(Code::Syntax, "wrong", &source, span, "here")
                    .related(&source, Span::new(end, start), "there")
                    .draw();
                assert!(drawn.starts_with("wrong [syntax]\n"), "{drawn}");
                assert!(
                    drawn.lines().all(|line| line.trim_end() == line),
                    "{drawn:?}"
                );
            }
        }
    }
}

#[test]
fn the_position_is_the_one_that_is_drawn() {
    assert_eq!(
        unknown_field()
            .position()
            .map(|place| place.to_string())
            .as_deref(),
        Some("3:5")
    );
}
