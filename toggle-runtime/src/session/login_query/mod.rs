//! The login query under both spellings, as the generator writes it. The expansions are committed,
//! because this crate also builds without the macro; `tests/login_query.rs` keeps them equal.

#[rustfmt::skip]
mod camel_case;
#[rustfmt::skip]
mod pascal_case;

pub(super) use self::camel_case::LoginUser;
pub(super) use self::pascal_case::LoginUser as LoginUserPascalCase;
