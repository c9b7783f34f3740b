use super::{Folder, PETS, at_the_root};

#[test]
fn expand_prints_formatted_rust() {
    let run = at_the_root(&["expand", "examples/queries/check_balance.graphql"]);
    assert_eq!(run.code, 0);
    assert!(
        run.out
            .contains("    pub card_reference: ::std::string::String,\n"),
        "{}",
        run.out
    );
    assert!(run.out.contains("pub mod check_balance {\n"), "{}", run.out);
    assert!(syn::parse_file(&run.out).is_ok(), "{}", run.out);
}

#[test]
fn another_schema_can_be_named_in_several_files() {
    let folder = Folder::new(
        "expand",
        &[
            ("pets.graphqls", PETS),
            ("more.graphqls", "extend type Pet { age: Int }"),
            ("pet.graphql", "query OnePet { pet { name age } }"),
        ],
    );
    let run = folder.toggle(&[
        "expand",
        "--schema",
        "pets.graphqls",
        "--schema",
        "more.graphqls",
        "pet.graphql",
    ]);
    assert_eq!(run.code, 0, "{}", run.error);
    assert!(run.out.contains("pub struct OnePet"), "{}", run.out);
}

#[test]
fn what_is_not_generated_yet_is_no_silence() {
    let schema = "type Query { a: Int }";
    let query = "query Alias { __typename: a }";
    let folder = Folder::new(
        "unsupported",
        &[("s.graphqls", schema), ("a.graphql", query)],
    );
    let arguments = ["--schema", "s.graphqls", "a.graphql"];
    assert_eq!(
        folder.toggle(&[&["check"][..], &arguments].concat()).code,
        0
    );
    let run = folder.toggle(&[&["expand"][..], &arguments].concat());
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(
        run.error.starts_with("error[unsupported]: "),
        "{}",
        run.error
    );
}

#[test]
fn a_missing_file_is_told_with_the_near_one() {
    let run = at_the_root(&["expand", "examples/queries/check_balence.graphql"]);
    assert_eq!(run.code, 2);
    assert!(
        run.error
            .contains("did you mean `examples/queries/check_balance.graphql`?"),
        "{}",
        run.error
    );
}
