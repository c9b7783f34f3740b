//! Depth is limited, so that no text can exhaust the stack: not while it is read, not when the tree
//! is dropped.

use super::super::MOST_NESTING;
use super::{messages, parse};

/// The forms in which brackets nest: what opens one, what stands in the middle, what closes one.
const FORMS: [(&str, &str, &str, &str, &str); 8] = [
    ("", "{a", "", "}", ""),
    ("{a", "{...on A", "{a}", "}", "}"),
    ("{a", "{...", "{a}", "}", "}"),
    ("{a(b:", "[", "1", "]", ")}"),
    ("{a(b:", "{c:", "1", "}", ")}"),
    ("query($a:", "[", "A", "]", "){a}"),
    ("type A{a:", "[", "A", "]", "}"),
    ("type A{a(b:Int=", "[", "1", "]", "):Int}"),
];

fn nested(form: (&str, &str, &str, &str, &str), depth: usize) -> String {
    let (before, open, middle, close, after) = form;
    [
        before,
        &open.repeat(depth),
        middle,
        &close.repeat(depth),
        after,
    ]
    .concat()
}

#[test]
fn a_hundred_deep_is_read_on_a_quarter_of_a_thread() {
    for form in FORMS {
        // Two less, for the brackets around the middle.
        let text = nested(form, MOST_NESTING - 2);
        let small = std::thread::Builder::new().stack_size(512 << 10);
        small
            .spawn(move || drop(parse(&text)))
            .unwrap()
            .join()
            .unwrap();
    }
}

#[test]
fn deeper_is_one_clean_mistake() {
    for form in FORMS {
        let found = messages(&nested(form, 100_000));
        assert_eq!(found.len(), 1, "{form:?}");
        assert!(
            found[0].ends_with("brackets are nested more than 100 deep"),
            "{found:?}"
        );
    }
}

#[test]
fn deeper_without_an_end_is_one_clean_mistake_too() {
    for (open, place) in [("{a", "1:201"), ("{...on A", "1:801")] {
        let expected = format!("{place} brackets are nested more than 100 deep");
        assert_eq!(messages(&open.repeat(100_000)), [expected]);
    }
    assert_eq!(messages(&"query A {\n".repeat(100_000)).len(), 20);
    assert_eq!(
        messages(&format!("type A {}", "{a(".repeat(1_000_000))).len(),
        1
    );
}

#[test]
fn long_documents_are_read_in_one_go() {
    let text = format!("{{ {} }}", "field(a: [1, 2]) @b { c } ".repeat(20_000));
    assert_eq!(
        parse(&text).operation().selection_set.selections.len(),
        20_000
    );
}
