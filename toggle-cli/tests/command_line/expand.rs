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
fn the_options_are_the_attributes_own() {
    let folder = Folder::new(
        "expand_options",
        &[
            ("pets.graphqls", PETS),
            ("one.graphql", "query One { pet { ...Pet } }"),
            ("two.graphql", "query Two { pet { ...Pet } }"),
            ("pet.graphql", "fragment Pet on Pet { name }"),
        ],
    );
    let expand = |arguments: &[&str]| {
        folder.toggle(&[&["expand", "--schema", "pets.graphqls"], arguments].concat())
    };
    let run = expand(&["*.graphql"]);
    assert_eq!(run.code, 0, "{}", run.error);
    assert_eq!(
        run.out.matches("/// The fragment `Pet` on ").count(),
        1,
        "{}",
        run.out
    );
    assert!(run.out.contains("pub struct One") && run.out.contains("pub struct Two"));

    let files = ["one.graphql", "pet.graphql"];
    let mapped = "scalars(\"Pet.name\" = \"crate::Name\"), derive(PartialEq)";
    let run = expand(&[&files[..], &["--options", mapped]].concat());
    assert_eq!(run.code, 0, "{}", run.error);
    assert!(run.out.contains("pub name: crate::Name,"), "{}", run.out);
    assert!(run.out.contains("PartialEq"), "{}", run.out);

    let item = "/// Mine.\npub struct Ask;";
    let run = expand(&[&files[..], &["--item", item]].concat());
    assert_eq!(run.code, 0, "{}", run.error);
    assert!(run.out.contains("/// Mine."), "{}", run.out);
    assert!(run.out.contains("pub struct Ask {}"), "{}", run.out);

    for (options, expected) in [
        ("moks", "unknown option `moks`; did you mean `mocks`?"),
        ("derive(", "the options cannot be read as Rust"),
        ("operation = \"One\"", "`operation` is for `struct Name;`"),
        ("schema = \"x\"", "the option `schema` is given twice"),
    ] {
        let run = expand(&[&files[..], &["--options", options]].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{options}");
        assert!(run.error.contains(expected), "{}", run.error);
    }
    let run = expand(&[&files[..], &["--item", "enum A {}"]].concat());
    assert_eq!(run.code, 2);
    assert!(run.error.contains("error[wrong-item]"), "{}", run.error);
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
