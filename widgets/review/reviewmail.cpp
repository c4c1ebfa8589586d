#include "widgets/review/reviewmail.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QUrlQuery>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct MailWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewMail)
};

QString dayWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString reminderText(const SentReview &sent)
{
    return QStringList{
        MailWords::tr("Dear %1,").arg(sent.reader),
        MailWords::tr("on %1 you were sent the draft of the minutes of %2. Comments were wanted by %3, and yours have not come yet.")
            .arg(dayWords(sent.sentOn), sent.title, dayWords(sent.until)),
        MailWords::tr("Open the file with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file "
                      "that this makes. If the file or its passphrase went astray, ask for it again.")}
        .join(u"\n\n"_s);
}

QString mailText(const SentReview &sent)
{
    if (sent.sentOn.isValid())
        return reminderText(sent);
    QStringList paragraphs{
        MailWords::tr("Dear %1,").arg(sent.reader),
        MailWords::tr(
            "attached is the draft of the minutes of %1 for your comments. It is encrypted; you will be told its passphrase by another way.")
            .arg(sent.title),
        MailWords::tr("Save the file, open it with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file "
                      "that this makes.")};
    if (sent.until.isValid())
        paragraphs << MailWords::tr("Comments are wanted by %1.").arg(dayWords(sent.until));
    return paragraphs.join(u"\n\n"_s);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString subjectOf(const SentReview &sent)
{
    return (sent.sentOn.isValid() ? MailWords::tr("Reminder: draft minutes of %1") : MailWords::tr("Draft minutes of %1 for your comments"))
        .arg(sent.title);
}

} // namespace

QUrl reviewMail(const SentReview &sent)
{
    QString body = mailText(sent);
    body.replace(u"\n"_s, u"\r\n"_s); // as RFC 6068 has it
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(sent.address, "@"_ba)),
                                                      encoded(subjectOf(sent)), encoded(body)),
                QUrl::StrictMode);
}

QString reviewMailText(const SentReview &sent)
{
    return (sent.address.isEmpty() ? sent.reader : sent.address) + u'\n' + subjectOf(sent) + "\n\n"_L1 + mailText(sent);
}

bool openMail(const SentReview &sent)
{
    if (QDesktopServices::openUrl(reviewMail(sent)))
        return true;
    QGuiApplication::clipboard()->setText(reviewMailText(sent));
    return false;
}

QString noMailProgram(const QString &reader)
{
    return MailWords::tr(
               "No program for mail answers on this machine. Address, subject and text of the mail to %1 are on the clipboard now: paste "
               "them into a mail wherever you write yours.")
        .arg(reader);
}

} // namespace minutebook
