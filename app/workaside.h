#pragma once

#include "widgets/dialogs/prompts.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace minutebook {

/// Does something on another thread, while the person sees that it is done and the window goes on painting. Nothing if they did not wait for
/// it: it then comes to its end unseen, so it may change nothing that others see.
template <typename Work>
[[nodiscard]] std::optional<std::invoke_result_t<Work &>> workAside(Prompts &prompts, const QString &what, Work work)
{
    using Made = std::invoke_result_t<Work &>;
    const auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    const QFuture<Made> making = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return prompts.waitFor(what, QFuture<void>(making)) ? std::optional(making.result()) : std::nullopt;
}

} // namespace minutebook
