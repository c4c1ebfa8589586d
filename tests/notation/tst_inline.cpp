#include "models/notation/inline.h"
#include "tests/meetings/records.h"

#include <QElapsedTimer>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Spans are written as "<b>bold</b>", "<i>…</i>" and "<a URL>…</a>", so that a row can be read.
class TestInline : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAddressesAreDropped();
    void readsMarks_data();
    void readsMarks();
    void leavesVerbsPlainWhereAsked();
    void readsPlainText();
};

namespace {

QString shown(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans) {
        QString part = span.text;
        if (span.italic)
            part = "<i>"_L1 + part + "</i>"_L1;
        if (span.bold)
            part = "<b>"_L1 + part + "</b>"_L1;
        if (!span.link.isEmpty())
            part = "<a "_L1 + span.link + u'>' + part + "</a>"_L1;
        text += part;
    }
    return text;
}

} // namespace

void TestInline::readsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"plain"_s, u"plain"_s);
    row(u"a **b** c"_s, u"a <b>b</b> c"_s);
    row(u"a *b* c"_s, u"a <i>b</i> c"_s);
    row(u"**a *b* c**"_s, u"<b>a </b><b><i>b</i></b><b> c</b>"_s);
    row(u"5 * 3 ** 2"_s, u"5 * 3 ** 2"_s);
    row(u"5*3*2"_s, u"5*3*2"_s);
    row(u"**open"_s, u"**open"_s);
    row(u"a ** b **"_s, u"a ** b **"_s);
    row(u"\\*not\\*"_s, u"*not*"_s);
    row(u"C:\\temp and \\\\server"_s, u"C:\\temp and \\server"_s);
    row(u"The BC AGREED it"_s, u"The BC <b>AGREED</b> it"_s);
    row(u"The BC \\AGREED it"_s, u"The BC AGREED it"_s);
    row(u"AGREEDLY DISAGREED agreed"_s, u"AGREEDLY DISAGREED agreed"_s);
    row(u"see [the plan](https://example.org/a)."_s, u"see <a https://example.org/a>the plan</a>."_s);
    row(u"[mail](mailto:a@example.org)"_s, u"<a mailto:a@example.org>mail</a>"_s);
    row(u"[bold **x**](http://example.org)"_s, u"<a http://example.org>bold </a><a http://example.org><b>x</b></a>"_s);
    row(u"[none](#)"_s, u"none"_s);
    row(u"[file](file:///etc/passwd)"_s, u"file"_s);
    row(u"[script](javascript:alert(1))"_s, u"script"_s);
    row(u"[not a link]"_s, u"[not a link]"_s);
    row(u"[a](b c)"_s, u"[a](b c)"_s);
    row(u"[a](https://example.org/?x=(2)) b"_s, u"<a https://example.org/?x=(2)>a</a> b"_s);
    row(u"[outer [inner](https://example.org)"_s, u"[outer <a https://example.org>inner</a>"_s);
    row(u"](https://example.org)"_s, u"](https://example.org)"_s);
    row(u"[a]("_s, u"[a]("_s);
    row(u"ends in \\"_s, u"ends in \\"_s);
}

void TestInline::readsMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(readInline(text, test::dialect(), Verbs::Bold)), expected);
}

void TestInline::leavesVerbsPlainWhereAsked()
{
    QCOMPARE(shown(readInline(u"was AGREED"_s, test::dialect(), Verbs::Plain)), u"was AGREED"_s);
}

void TestInline::readsPlainText()
{
    QCOMPARE(plainText(u"The **BC** \\NOTED [it](https://example.org)"_s, test::dialect()), u"The BC NOTED it"_s);
}

/// They are remarked; one within the page itself leads nowhere in print, and is not missed.
void TestInline::tellsWhatAddressesAreDropped()
{
    const auto dropped = [](const QString &text) { return droppedAddresses(text, test::dialect()); };
    QCOMPARE(dropped(u"[a](docs/x.pdf) [b](https://example.org) [c](file:///x) [d](#) [e]() [f](javascript:go(1))"_s),
             (QStringList{u"docs/x.pdf"_s, u"file:///x"_s, u"javascript:go(1)"_s}));
    QCOMPARE(dropped(u"](x) is no link, nor is \\[y](z)"_s), QStringList());
}

QTEST_APPLESS_MAIN(TestInline)
#include "tst_inline.moc"
