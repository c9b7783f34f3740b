//! Many tasks, one session: one login, and a token that changes under all of them.

use std::collections::HashSet;

use toggle_runtime::Error;
use toggle_sandbox::{EXAMPLE_CARD, Fault, Gate, OldToken, Rotation, Sandbox};
use tokio::task::JoinSet;

use crate::support::till::Balance;
use crate::support::{Shop, redeem};

/// Sends this many redemptions of ten pence at once and gives the first error, if any.
async fn redeem_at_once(shop: &Shop, tasks: usize) -> Result<(), Error> {
    let mut set = JoinSet::new();
    for task in 0..tasks {
        let client = shop.client.clone();
        set.spawn(async move { client.send(redeem(10, &format!("task-{task}"))).await });
    }
    for result in set.join_all().await {
        assert_eq!(result?.create_balance_adjustment.value, -10);
    }
    Ok(())
}

/// Asks for the balance with this many tasks at once.
async fn ask_at_once(shop: &Shop, tasks: usize) {
    let mut set = JoinSet::new();
    for _ in 0..tasks {
        let client = shop.client.clone();
        set.spawn(async move { client.send(Balance::new(EXAMPLE_CARD)).await });
    }
    for result in set.join_all().await {
        assert_eq!(result.unwrap().cards.data[0].card_state.balance, 5000);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_tasks_at_once_log_in_once() {
    let shop = Shop::open().await;
    ask_at_once(&shop, 100).await;
    assert_eq!(shop.login_requests(), 1);
    assert_eq!(shop.sandbox.requests_seen(), 101);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_tasks_whose_token_was_revoked_log_in_once_more() {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    shop.sandbox.revoke_tokens();
    ask_at_once(&shop, 100).await;
    assert_eq!(shop.login_requests(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn where_each_answer_kills_the_old_token_64_tasks_need_one_login() {
    let builder = Sandbox::builder()
        .rotation(Rotation::EveryAnswer)
        .old_token(OldToken::Dies);
    let shop = Shop::at(builder).await;

    redeem_at_once(&shop, 64).await.unwrap();

    assert_eq!(shop.login_requests(), 1);
    assert_eq!(shop.ledger_balance(), 5000 - 64 * 10);
    for task in 0..64 {
        let booked = shop.sandbox.ledger().line_item_ids(&format!("task-{task}"));
        assert_eq!(booked.len(), 1, "task {task}");
    }
    shop.assert_sound();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn where_the_old_token_survives_nothing_is_refused_or_repeated() {
    let builder = Sandbox::builder()
        .rotation(Rotation::EveryAnswer)
        .old_token(OldToken::Survives);
    let shop = Shop::at(builder).await;

    redeem_at_once(&shop, 64).await.unwrap();

    assert_eq!(shop.login_requests(), 1);
    assert_eq!(shop.sandbox.requests_seen(), 65, "one request each");
    assert_eq!(shop.ledger_balance(), 5000 - 64 * 10);
    shop.assert_sound();
}

#[tokio::test]
async fn where_the_old_token_survives_requests_run_side_by_side() {
    let builder = Sandbox::builder().rotation(Rotation::EveryAnswer);
    let shop = Shop::at(builder).await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    let gate = Gate::new();
    let mut set = JoinSet::new();
    for _ in 0..8 {
        shop.sandbox.fault_next(Fault::none().held(&gate));
        let client = shop.client.clone();
        set.spawn(async move { client.send(Balance::new(EXAMPLE_CARD)).await.map(drop) });
    }
    // Would never come to pass if one waited for the other.
    gate.reached(8).await;
    gate.release();
    for result in set.join_all().await {
        result.unwrap();
    }
    assert_eq!(shop.login_requests(), 1);
}

#[tokio::test]
async fn each_request_carries_the_token_of_the_answer_before() {
    for old_token in [OldToken::Dies, OldToken::Survives] {
        let builder = Sandbox::builder()
            .rotation(Rotation::EveryAnswer)
            .old_token(old_token);
        let shop = Shop::at(builder).await;
        for _ in 0..10 {
            assert_eq!(shop.balance().await.unwrap(), 5000);
        }
        assert_eq!(shop.sandbox.requests_seen(), 11, "nothing is repeated");
        let tokens: HashSet<_> = shop.tokens_sent().into_iter().flatten().collect();
        assert_eq!(tokens.len(), 10, "a token of its own for each");
    }
}
