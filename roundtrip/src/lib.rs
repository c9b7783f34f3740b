//! Whether the generated types tell the truth, asked of documents that nobody wrote for the purpose.

pub mod corpus;
mod random;
mod workshop;

pub use self::random::Random;
pub use self::workshop::Workshop;
