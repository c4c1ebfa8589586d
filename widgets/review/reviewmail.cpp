#include "widgets/review/reviewmail.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct MailWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewMail)
};

QString mailText(const SentReview &sent)
{
    QStringList paragraphs{
        MailWords::tr("Dear %1,").arg(sent.reader),
        MailWords::tr(
            "attached is the draft of the minutes of %1 for your comments. It is encrypted; you will be told its passphrase by another way.")
            .arg(sent.title),
        MailWords::tr("Save the file, open it with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file "
                      "that this makes.")};
    if (sent.until.isValid())
        paragraphs << MailWords::tr("Comments are wanted by %1.").arg(QLocale().toString(sent.until, QLocale::LongFormat));
    return paragraphs.join(u"\n\n"_s);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QUrl reviewMail(const SentReview &sent)
{
    const QString subject = MailWords::tr("Draft minutes of %1 for your comments").arg(sent.title);
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(sent.address, "@"_ba)), encoded(subject),
                                                      encoded(mailText(sent))),
                QUrl::StrictMode);
}

} // namespace minutebook
