//! Mistakes as the compiler shows them: one folder a cause, the whole message beside each case.
//! `cargo xtask bless` rewrites the messages.

#[test]
fn each_mistake_is_one_message_at_its_place() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*/*.rs");
}
