//! What is defined twice, and what a schema makes of built-in names.

use super::{schema, shown};
use crate::diagnostic::Severity;
use crate::document::Document;
use crate::schema::TypeKind;

#[test]
fn a_member_defined_twice_in_the_same_words_leaves_its_type_usable() {
    let same = "type Query { a(b: Int = 1, c: [E!]): Int! a(c: [E!], b: Int = 2): Int! }
        enum E { X X } input I { d: Int d: Int }";
    for (name, code) in [
        ("Query", "duplicate-field"),
        ("E", "duplicate-enum-value"),
        ("I", "duplicate-field"),
    ] {
        let schema = schema(same);
        let [problem] = schema.problems_of(name) else {
            panic!("{name}: {:?}", schema.problems_of(name));
        };
        assert_eq!(problem.code().as_str(), code);
        assert_eq!(problem.severity(), Severity::Warning, "{name}");
    }
    let schema = schema(same);
    let document = Document::parse("a.graphql", "{ a }").expect("a document");
    let checked = crate::check(&schema, &document).expect("nothing wrong");
    let warnings: Vec<String> = checked.warnings().iter().map(shown).collect();
    assert_eq!(
        warnings,
        ["1:43 `Query.a` is defined twice in the schema, and a name stands for one"]
    );
}

#[test]
fn a_member_defined_twice_in_other_words_does_not() {
    for other in [
        "type Query { a: Int a: Int! }",
        "type Query { a(b: Int): Int a: Int }",
        "type Query { a(b: Int): Int a(b: ID): Int }",
        "type Query { a(b: Int): Int a(b: Int = 1): Int }",
    ] {
        let schema = schema(other);
        let document = Document::parse("a.graphql", "{ a }").expect("a document");
        let problems = crate::check(&schema, &document).expect_err("a problem");
        let codes: Vec<&str> = problems
            .iter()
            .map(|problem| problem.code().as_str())
            .collect();
        assert_eq!(codes, ["duplicate-field"], "{other}");
    }
}

#[test]
fn what_is_built_in_stays_what_it_is() {
    let schema = schema("type String { a: Int } type Query { b: String }");
    let kind = schema.type_named("String").expect("String").kind;
    assert_eq!(kind, TypeKind::Scalar);
}
