#pragma once

#include "windowfixture.h"

#include "app/reviewwindow.h"
#include "models/review/bundle.h"
#include "models/review/reviewmodel.h"
#include "widgets/review/reviewpage.h"

#include <functional>

namespace minutebook {

/// What tests of a review share: a book with a draft, its readers, and what secretary and readers do, each in their window.
class ReviewFixture : public WindowFixture
{
    Q_OBJECT

protected:
    ReviewFixture();

    /// A book of three people with one meeting of these notes, in the window.
    void open(const QString &notes);
    /// How many files were made.
    qsizetype send(const QList<SendWish::To> &to);
    [[nodiscard]] SentReview sentTo(const QString &reader) const;
    [[nodiscard]] ReviewBundle bundle(const QString &reader) const;
    [[nodiscard]] QString returned(const QString &reader) const;

    /// The reader makes these comments and sends them back.
    void answer(const QString &reader, const QList<ReviewComment> &comments);
    /// The reader opens the file in the window that it opens in, works on it and makes it ready to be sent back.
    void read(const QString &reader, const std::function<void(ReviewWindow &)> &work);
    static void choosePassage(ReviewWindow &reader, const QString &text);
    /// So many words of the passage, from there on.
    static void chooseWords(ReviewWindow &reader, const QString &passage, WordRange words);
    /// Other words for those that are chosen.
    static void propose(ReviewWindow &reader, const QString &words);
    static void remark(ReviewWindow &reader, const QString &text);

    void takeIn(const QStringList &readers);
    [[nodiscard]] ReviewPage &page() { return *window().reviewPage(); }
    [[nodiscard]] const ReviewModel &model();
    /// What is said of the comment with this text or wording.
    [[nodiscard]] QString said(const QString &text) { return rowOf(text).data(Qt::AccessibleTextRole).toString(); }
    void chooseComment(const QString &text);
    [[nodiscard]] QModelIndex rowOf(const QString &text);
    void showMeeting(MeetingId meeting);
};

} // namespace minutebook
