//! Large and hostile schemas: every form here would take minutes, or the stack, were its rule
//! quadratic in it or recursive.

use super::review;

fn numbered(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect()
}

#[test]
fn long_chains_are_followed_without_a_stack() {
    let count = 5_000;
    let inputs = numbered(count, |at| {
        format!("input I{at} {{ i: I{}! }}\n", (at + 1) % count)
    });
    let defaults = numbered(count, |at| {
        format!("input D{at} {{ d: D{} = {{}} }}\n", (at + 1) % count)
    });
    let directives = numbered(count, |at| {
        format!(
            "directive @d{at}(a: Int @d{}) on ARGUMENT_DEFINITION\n",
            (at + 1) % count
        )
    });
    let found = review(&format!(
        "type Query {{ q: Int }}\n{inputs}{defaults}{directives}"
    ));
    let codes: Vec<_> = found
        .iter()
        .map(|problem| problem.code().as_str())
        .collect();
    assert_eq!(codes, ["input-cycle", "default-cycle", "directive-cycle"]);
}

#[test]
fn many_interfaces_are_told_of_within_bounds() {
    let count = 120;
    let chain = numbered(count, |at| {
        let ancestors: Vec<String> = (0..at).map(|other| format!("I{other}")).collect();
        let implements = if at == 0 { "" } else { " implements " };
        let names = ancestors.join("&");
        format!("interface I{at}{implements}{names} {{ f{at}: I{at} }}\n")
    });
    let found = review(&format!("type Query {{ q: Int }}\n{chain}"));
    assert_eq!(found.len(), 1_000);
    let last = found.iter().next_back().unwrap();
    assert!(
        last.message()
            .ends_with(" more problems, which are not shown)"),
        "{}",
        last.message()
    );
    assert!(
        found
            .iter()
            .all(|problem| problem.code().as_str() == "missing-interface-field")
    );
}

/// The first rule finds the last problem of the text.
#[test]
fn the_first_of_the_text_are_shown_and_the_rest_counted() {
    let types = numbered(1_001, |at| format!("type T{at} {{ a: Int @none }}\n"));
    let found = review(&format!(
        "type Query {{ q: Int }}\n{types}type T0 {{ a: Int }}\n"
    ));
    assert_eq!(found.len(), 1_000);
    let ends = [found.iter().next(), found.iter().next_back()];
    let [first, last] = ends.map(|problem| problem.unwrap().message());
    assert_eq!(first, "the schema has no directive `@none`");
    assert_eq!(
        last,
        "the schema has no directive `@none` (and 2 more problems, which are not shown)"
    );
}

#[test]
fn many_unknown_names_do_not_compare_for_ever() {
    let fields = numbered(3_000, |at| format!("field{at}: Unknown{at}\n"));
    let types = numbered(3_000, |at| format!("scalar Unknwon{at}\n"));
    let found = review(&format!("type Query {{ {fields} }}\n{types}"));
    assert_eq!(found.len(), 1_000);
}
