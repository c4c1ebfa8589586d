#include "models/presentation/actionsmodel.h"
#include "models/presentation/agendamodel.h"
#include "models/presentation/cutreading.h"
#include "models/presentation/decisionsmodel.h"
#include "models/presentation/problemsmodel.h"
#include "models/presentation/safeview.h"
#include "models/presentation/sitting.h"
#include "modelsamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Rank white{0};
constexpr Rank green{1};
constexpr Rank red{3};

/// Everything here that says "needle" is above GREEN, or nobody's business.
const auto meeting = u"# 1. Cranes\n"
                     "open words\n"
                     "\n"
                     "needle words (RED)\n"
                     "\n"
                     "needle again (Amber)\n"
                     "// needle of my own\n"
                     "ACTION P 7/01: AL to paint by 2024-06-01. (GREEN)\n"
                     "ACTION P 7/02: Needle to needle by 2024-06-01 (AMBER)\n"
                     "UPDATE P 7/01 CLOSED: needle (RED)\n"
                     "UPDATE P 5/01 CLOSED: needle\n"
                     "odd small by needle 31 February (RED)\n"
                     "The P AGREED the needle. (RED)\n"
                     "VOTE: for NEEDLE\n"
                     "## Needle title (RED)\n"
                     "needle below\n"
                     "## Open title\n"
                     "The P AGREED the colour. (RED, cleared)\n"
                     "VOTE: 3 for\n"
                     "ACTION: Nobody to wonder\n"
                     "# 2. Boats (RED)\n"
                     "@minutes: 15\n"
                     "@title: The needle\n"
                     "needle (cleared WHITE needle)\n"
                     "A wording. (cleared)\n"
                     "## Section\n"
                     "needle\n"_s;

QStringList linesOf(const ItemReading &item)
{
    QStringList lines;
    for (const NoteLine &line : item.notes.item.lines)
        lines << line.text;
    return lines;
}

/// Of earlier meetings' actions all are AMBER.
std::optional<Action> earlierAction(const QString &number)
{
    Action action;
    action.number = number;
    action.rank = Rank{2};
    return number.startsWith(u"P 5/"_s) ? std::optional(action) : std::nullopt;
}

QList<ItemReading> itemsOf(const QString &text, const Dialect &dialect)
{
    QList<StoredItem> items;
    for (const QString &part : text.split(QRegularExpression(u"^# "_s, QRegularExpression::MultilineOption), Qt::SkipEmptyParts)) {
        const qsizetype feed = part.indexOf(u'\n');
        items.append({ItemId{items.size() + 1}, MeetingId{7}, 0, part.left(feed), part.sliced(feed + 1), 1});
    }
    MeetingReading reading;
    reading.read(items, dialect, earlierAction);
    return reading.items();
}

/// All that a model says of a row to whoever asks.
QString saidBy(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString said;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            for (int role = 0; role <= Qt::UserRole + 20; ++role) {
                const QVariant value = model.index(row, column, parent).data(role);
                said += value.toString() + u'\n' + value.toStringList().join(u'\n') + u'\n';
            }
        }
        said += saidBy(model, model.index(row, 0, parent));
    }
    return said;
}

/// The models of a whole meeting, cut.
struct Models {
    AgendaModel agenda;
    ActionsModel actions;
    DecisionsModel decisions;
    ProblemsModel problems;
    Sitting sitting;

    void show(const QList<ItemReading> &items, const Dialect &dialect, std::optional<Rank> ceiling)
    {
        CarriedAction carried;
        carried.number = u"P 5/01"_s;
        carried.text = u"Pilots to walk"_s;
        carried.rank = Rank{2};
        Meeting tables;
        tables.people = {{PeopleKind::Attendees, {{{}, u"Ada Lovell"_s, u"AL"_s, {}}}, {}}};
        Seating seating;
        seating.people = {{u"Ada Lovell"_s, u"AL"_s, {}, u"WHITE"_s}};
        const MeetingParts parts = cutMeeting({items, {carried}, tables, seating, {u"AL"_s, u"Ada Lovell"_s}}, ceiling, dialect);
        agenda.show(parts.items, dialect);
        actions.setKnownOwners(parts.owners);
        actions.show(parts.items, parts.carried, dialect);
        decisions.show(parts.items, dialect);
        problems.show(parts.items, dialect);
        sitting.show(parts.tables, parts.seating, parts.items, dialect);
        sitting.setPlace({items.last().id, 0});
    }

    [[nodiscard]] QString said() { return saidBy(agenda) + saidBesideTheAgenda(); }
    [[nodiscard]] QString saidBesideTheAgenda()
    {
        return saidBy(actions) + saidBy(decisions) + saidBy(problems) + saidBy(*sitting.model());
    }
};

} // namespace

/// What is cut from the notes for others' eyes.
class CutReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheEditionShows()
    {
        const ItemReading cut = cutAt(green, 0);
        QCOMPARE(cut.notes.item.heading.title, u"Cranes"_s);
        QCOMPARE(linesOf(cut),
                 QStringList({u"open words"_s, u"Something is withheld here."_s, u"ACTION P 7/01: AL to paint by 2024-06-01. (GREEN)"_s,
                              u"## Open title"_s, u"The P AGREED the colour."_s, u"VOTE: 3 for"_s, u"ACTION: Nobody to wonder"_s}));
        QCOMPARE(cut.notes.item.lines[5].standing.decision, 4);
        QCOMPARE(cut.identities.size(), cut.notes.item.lines.size());
    }

    void nothingLeftIsAboveTheCeiling()
    {
        for (const qsizetype item : {0, 1}) {
            const ItemReading cut = cutAt(green, item);
            QVERIFY(cut.notes.highest <= green);
            QVERIFY(cut.notes.item.titleRank <= green);
            for (const NoteLine &line : cut.notes.item.lines)
                QVERIFY(line.standing.rank <= green && !line.standing.clearing);
        }
    }

    void anItemOfAHigherLevelKeepsItsTitleAndWhatIsCleared()
    {
        const ItemReading cut = cutAt(green, 1);
        QCOMPARE(cut.notes.item.heading.title, u"Boats"_s);
        const auto withheld = u"Something is withheld here."_s;
        QCOMPARE(linesOf(cut), QStringList({withheld, u"A wording."_s, u"## Section"_s, withheld}));
    }

    void aTitleThatDoesNotShowIsANumber()
    {
        const ItemReading cut = cutAt(white, 0);
        QCOMPARE(cut.notes.item.heading.title, u"Item 1"_s);
        QCOMPARE(cut.notes.item.heading.text, u"Item 1"_s);
        QCOMPARE(linesOf(cut), QStringList{u"Something is withheld here."_s});
        QVERIFY(cut.notes.diagnostics.isEmpty());
    }

    void theHighestCeilingShowsAllButOwnNotes()
    {
        const ItemReading cut = cutAt(red, 0);
        QVERIFY(linesOf(cut).contains(u"needle words (RED)"_s));
        QVERIFY(!linesOf(cut).join(u'\n').contains(u"my own"_s));
        QVERIFY(!linesOf(cut).contains(u"Something is withheld here."_s));
    }

    void aTypedStubSpeaksForItsSection()
    {
        type(u"# 1. Cranes\nThe rest is elsewhere. (stub)\nneedle (RED)\nneedle (RED)\n## Open\nNothing here. (stub)\nopen"_s);
        QCOMPARE(linesOf(cut(green, 0)), QStringList({u"The rest is elsewhere."_s, u"## Open"_s, u"open"_s}));
    }

    void remarksGoWithTheirLines()
    {
        const ItemReading cut = cutAt(green, 0);
        QCOMPARE(cut.notes.diagnostics.size(), 1);
        QCOMPARE(cut.notes.diagnostics.first().code, DiagnosticCode::OwnerUnknown);
        QCOMPARE(cut.notes.diagnostics.first().line, 7); // of what is left
    }

    void noModelSaysWhatIsWithheld()
    {
        Models models;
        type(meeting);
        models.show(m_items, m_dialect, {});
        QVERIFY(models.said().contains(u"needle"_s)); // the walk finds them
        QVERIFY(models.said().contains(u"RED"_s));
        QVERIFY(models.said().contains(u"Not cleared"_s));

        models.show(m_items, m_dialect, green);
        const QString said = models.said();
        QVERIFY(!said.contains(u"needle"_s, Qt::CaseInsensitive));
        for (const QString &word : {u"AMBER"_s, u"7/02"_s, u"closed"_s, u"Not cleared"_s})
            QVERIFY2(!said.contains(QRegularExpression(u"\\b"_s + word + u"\\b"_s)), qPrintable(word));
        QCOMPARE(models.agenda.index(1, AgendaModel::Level).data().toString(), u"RED"_s); // as the edition says beside its title
        QCOMPARE(models.agenda.index(0, AgendaModel::Level).data().toString(), u"GREEN"_s);
        QVERIFY(!models.saidBesideTheAgenda().contains(QRegularExpression(u"\\bRED\\b"_s)));
        for (const QString &word : {u"Cranes"_s, u"to paint"_s, u"the colour"_s, u"Ada Lovell"_s, u"Open title"_s})
            QVERIFY2(said.contains(word), qPrintable(word));
    }

    void belowTheDefaultLevelNobodyIsNamed()
    {
        Models models;
        type(meeting);
        models.show(m_items, m_dialect, white);
        for (const QString &word : {u"Lovell"_s, u"AL"_s, u"Cranes"_s, u"paint"_s, u"colour"_s, u"GREEN"_s})
            QVERIFY2(!models.said().contains(word), qPrintable(word));
        QVERIFY(models.said().contains(u"Item 1"_s));
    }

    /// Neither how much is withheld, nor what, nor where in its section makes any difference.
    void howMuchIsWithheldIsNotTold_data()
    {
        QTest::addColumn<QString>("withheld");
        QTest::newRow("more") << u"one (RED)\n\ntwo (RED)\n// mine\nACTION P 7/09: AL to hide (RED)"_s;
        QTest::newRow("a decision") << u"The P REJECTED it. (RED)\nVOTE: 1 for"_s;
        QTest::newRow("a section") << u"## Hidden (RED)\nx\n\n## Hidden too (RED)\ny"_s;
        QTest::newRow("a mistake") << u"ACTION: Unknown to odd by 31 February (Redd)"_s;
    }

    void howMuchIsWithheldIsNotTold()
    {
        QFETCH(const QString, withheld);
        const auto text = u"# 1. Cranes (AMBER)\nfirst (cleared)\n%1\n## Open\nlast (cleared)\n# 2. Boats\nplain"_s;
        type(text.arg(u"needle (RED)"_s));
        const ItemReading one = cut(green, 0);
        type(text.arg(withheld));
        const ItemReading other = cut(green, 0);
        QCOMPARE(linesOf(one), linesOf(other));
        QVERIFY(one.notes == other.notes);
    }

    void theCeilingIsTheSchemesDefaultUntilOneIsChosen()
    {
        const Scheme scheme = *shippedScheme(u"SEC"_s);
        QVERIFY(!SafeView().ceilingIn(scheme));
        QCOMPARE(SafeView({true, {}}).ceilingIn(scheme), std::optional(green));
        QCOMPARE(SafeView({true, u"RED"_s}).ceilingIn(scheme), std::optional(red));
        QCOMPARE(SafeView({true, u"AMBER+STRICT"_s}).ceilingIn(scheme), std::optional(green));
        QVERIFY(!SafeView({false, u"RED"_s}).ceilingIn(scheme));
    }

private:
    ItemReading cut(Rank ceiling, qsizetype item) { return cutReading(m_items.at(item), ceiling, m_dialect); }
    ItemReading cutAt(Rank ceiling, qsizetype item)
    {
        type(meeting);
        return cut(ceiling, item);
    }

    void type(const QString &text) { m_items = itemsOf(text, m_dialect); }

    const Dialect m_dialect = test::panelDialect();
    QList<ItemReading> m_items;
};

QTEST_GUILESS_MAIN(CutReadingTest)
#include "tst_cutreading.moc"
