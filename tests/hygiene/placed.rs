//! The attribute in every place where an item may stand, with all that may stand around it.

use toggle_runtime::toggle_query;

/// Seen by nobody else.
mod private {
    use super::toggle_query;

    #[toggle_query("names.graphql", schema = "names.graphqls")]
    struct Rt;

    #[toggle_query("names.graphql", schema = "names.graphqls", operation = "String")]
    #[derive(Copy, PartialEq)]
    pub(in crate::placed) struct Narrow;

    #[toggle_query("names.graphql", schema = "names.graphqls")]
    mod all {
        #![allow(non_upper_case_globals, reason = "an inner attribute stays on top")]

        /// An item of the user's keeps its place.
        pub(super) const kept: i32 = 7;
    }

    pub(super) fn debug() -> std::string::String {
        format!("{:?} {:?}", Rt::new(all::kept), all::Rt::new(8))
    }
}

/// Written by a macro of the user's.
macro_rules! requests {
    ($($(#[$attribute:meta])* $visibility:vis $name:ident = $file:literal, $operation:literal;)*) => {$(
        #[toggle_query($file, schema = "names.graphqls", operation = $operation)]
        $(#[$attribute])*
        $visibility struct $name;
    )*};
}

requests! {
    /// With docs.
    #[derive(PartialEq)]
    pub(crate) ByMacro = "names.graphql", "Rt";
    Unseen = "names.graphql", "String";
}

#[test]
fn what_is_private_works_where_it_is() {
    assert_eq!(
        private::debug(),
        r#"Rt { self_: Id("7") } Rt { self_: Id("8") }"#
    );
}

#[test]
fn a_derive_below_the_attribute_is_kept() {
    assert_eq!(ByMacro::new("7"), ByMacro::new(7));
    assert_ne!(ByMacro::new("7"), ByMacro::new("8"));
    let narrow = private::Narrow::default();
    let copy = narrow;
    assert!(narrow == copy);
    let _ = Unseen::default();
}

#[test]
fn the_struct_form_works_inside_a_function() {
    #[toggle_query("names.graphql", schema = "names.graphqls", operation = "Option")]
    struct Local;

    let keys = local::Vec::new();
    let new = local::Into::new(local::into::Required { self_: 7, keys });
    let request = Local::new(local::Required {
        self_: 1,
        new,
        r#type: "x".to_owned(),
    });
    assert_eq!(request.r#type, "x");

    let again = || {
        #[toggle_query("names.graphql", schema = "names.graphqls", operation = "Rt")]
        struct Local;
        Local::new(7).self_
    };
    assert_eq!(again().as_str(), "7");
}
