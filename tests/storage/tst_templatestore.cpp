#include "samples.h"

#include "models/storage/templatestore.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TemplateStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
    }

    void cleanup() { m_book.reset(); }

    void aNewBookHasThoseThatShip()
    {
        const QList<ItemTemplate> shipped = stored();
        QCOMPARE(shipped, shippedTemplates(m_book->body().scheme));
        QVERIFY(std::ranges::count(shipped, true, &ItemTemplate::standing) >= 3);
        QVERIFY(std::ranges::any_of(shipped, [](const ItemTemplate &item) { return item.heading.endsWith(u" (RED)"_s); }));
    }

    void keepsAList()
    {
        const QList<ItemTemplate> templates{{u"Two"_s, u"Second {Party} (RED)"_s, u"one\n\n  - two"_s, true},
                                            {u"One"_s, u"First"_s, {}, false},
                                            {u"One"_s, u"Again"_s, {}, true}};
        QVERIFY(save(templates));
        QCOMPARE(stored(), templates);
        m_book.reset();
        m_book = m_shelf->openBook();
        QCOMPARE(stored(), templates);
        QVERIFY(save({}));
        QCOMPARE(stored(), QList<ItemTemplate>());
    }

    void isStoredInItsNormalForm()
    {
        QVERIFY(save({{u" A\nname "_s, u" A\ntitle "_s, u"one\r\ntwo"_s + QChar(1), false}}));
        QCOMPARE(stored(), (QList<ItemTemplate>{{u"A name"_s, u"A title"_s, u"one\ntwo⟨U+0001⟩"_s, false}}));
    }

    /// All or nothing.
    void refusesWhatHasNoName_data()
    {
        QTest::addColumn<ItemTemplate>("bad");
        QTest::newRow("name") << ItemTemplate{u" "_s, u"Title"_s, {}, false};
        QTest::newRow("title") << ItemTemplate{u"Name"_s, {}, u"notes"_s, false};
    }

    void refusesWhatHasNoName()
    {
        QFETCH(const ItemTemplate, bad);
        const QList<ItemTemplate> before = stored();
        QCOMPARE(codeOf(save({{u"Good"_s, u"Good"_s, {}, false}, bad})), ErrorCode::TemplateInvalid);
        QCOMPARE(stored(), before);
    }

    void tellsThatItChanged()
    {
        QSignalSpy committed(m_book.get(), &Book::committed);
        QVERIFY(save({}));
        QTRY_COMPARE(committed.size(), 1);
        QVERIFY(committed[0][0].value<Changes>().body);
    }

private:
    QList<ItemTemplate> stored() { return itemTemplates(m_book->reader()).value(); }
    Result<> save(const QList<ItemTemplate> &templates)
    {
        return m_book->writeNow([&](Transaction &transaction) { return saveItemTemplates(transaction, templates); });
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(TemplateStoreTest)
#include "tst_templatestore.moc"
