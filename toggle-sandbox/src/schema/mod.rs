//! The GraphQL engine over the ledger. The types are those of `schema/toggle.graphql`, written a second time.

mod inputs;
mod mutation;
mod query;
mod types;

use std::sync::{Arc, Mutex};

use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextExecute};
use async_graphql::{Context, EmptySubscription, Response, Schema, ServerError, async_trait};

use crate::auth::Auth;
use crate::ledger::{Ledger, Refusal};
use crate::lock;

use self::mutation::Mutation;
use self::query::Query;

pub(crate) type Engine = Schema<Query, Mutation, EmptySubscription>;

/// A root field's value: null, with an error beside it, when it was refused.
type Answer<T> = Option<Result<T, Refusal>>;

/// Whether a valid document may be executed. The check of the token stands between validation and execution: a bad
/// document is refused as one, whoever sends it, and nothing runs without a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    Granted,
    Refused,
}

/// What a request did besides its answer.
#[derive(Default)]
pub(crate) struct Outcome {
    /// The document was valid, and execution was refused.
    pub(crate) refused: bool,
    /// Who logged in.
    pub(crate) logged_in: Option<i64>,
}

pub(crate) type SharedOutcome = Arc<Mutex<Outcome>>;

pub(crate) fn engine(ledger: Arc<Mutex<Ledger>>, auth: Arc<Mutex<Auth>>) -> Engine {
    Schema::build(Query, Mutation, EmptySubscription)
        .data(ledger)
        .data(auth)
        .extension(Gatekeeper)
        .finish()
}

/// The schema that the sandbox serves, in the schema definition language.
pub fn sdl() -> String {
    Schema::build(Query, Mutation, EmptySubscription)
        .finish()
        .sdl()
}

struct Gatekeeper;

impl ExtensionFactory for Gatekeeper {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Self)
    }
}

#[async_trait::async_trait]
impl Extension for Gatekeeper {
    async fn execute(
        &self,
        ctx: &ExtensionContext<'_>,
        operation_name: Option<&str>,
        next: NextExecute<'_>,
    ) -> Response {
        if ctx.data_opt::<Admission>() == Some(&Admission::Granted) {
            return next.run(ctx, operation_name).await;
        }
        if let Some(outcome) = ctx.data_opt::<SharedOutcome>() {
            lock(outcome).refused = true;
        }
        Response::from_errors(vec![ServerError::new("Unauthorized", None)])
    }
}

/// Works on the ledger for the time of one closure.
fn with_ledger<T>(
    ctx: &Context<'_>,
    work: impl FnOnce(&mut Ledger) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let ledger = ctx
        .data::<Arc<Mutex<Ledger>>>()
        .map_err(|_| Refusal::Message("The sandbox has no ledger"))?;
    work(&mut lock(ledger))
}
