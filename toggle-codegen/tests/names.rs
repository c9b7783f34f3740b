//! What a user guesses of names that clash, and calls that a field's name must not take away.

#![deny(warnings)]
#![allow(
    clippy::useless_conversion,
    clippy::implicit_clone,
    clippy::no_effect_underscore_binding,
    reason = "that each of these compiles is what is shown"
)]

#[path = "cases/construct/names/expanded.rs"]
#[rustfmt::skip]
mod case;

use case::{
    Filter, Role, RoleEnum, UserBits, UserBitsFragment, UserBy, Users, filter, user_bits, users,
};

#[test]
fn a_field_called_as_a_method_of_rust_takes_the_method_from_nobody() {
    let request = UserBits::new(true)
        .clone_(1)
        .into_("7")
        .default_(2)
        .mock_("m")
        .from(3);
    let copy: Box<UserBits> = request.clone().into();
    assert_eq!(copy.clone.value(), Some(&1));
    assert_eq!(copy.from.value(), Some(&3));
    let part = filter::Required {
        required: 1,
        Required: "2024-01-01".into(),
    };
    let filter = Filter::new(part).to_owned_(1).try_into_(2);
    let nested: Result<Role, _> = Role::default()
        .filter(filter.to_owned().clone_(filter))
        .try_into();
    assert!(nested.is_ok());
}

#[test]
fn names_that_differ_in_form_only_are_written_as_on_the_wire() {
    let request = Users::new(UserBy::fooBar(1.into())).fooBar(1).foo_bar(2);
    assert_eq!(
        (request.fooBar.value(), request.foo_bar.value()),
        (Some(&1), Some(&2))
    );
    assert!(matches!(request.by, UserBy::fooBar(_)));
    for (value, text) in [
        (RoleEnum::ADMIN, "ADMIN"),
        (RoleEnum::Admin, "Admin"),
        (RoleEnum::admin, "admin"),
        (RoleEnum::User, "USER"),
        (RoleEnum::A_1, "A_1"),
        (RoleEnum::Unrecognized, "UNRECOGNIZED"),
        (RoleEnum::Unrecognized_("NEW".into()), "NEW"),
    ] {
        assert_eq!(value.as_str(), text);
    }
}

#[test]
fn types_of_different_kinds_say_what_they_are() {
    let _parts: fn(&user_bits::User) -> &UserBitsFragment = |user| &user.user_bits_fragment;
    let _field: fn(user_bits::User) -> Option<user_bits::user::UserBits> = |user| user.user_bits;
    let _smaller: fn(user_bits::User) -> Option<user_bits::user::Foo> = |user| user.foo;
    let _on: fn(users::Users) -> users::users::On = |user| user.on_;
}
