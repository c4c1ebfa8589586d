#include "expectations.h"

#include "meetingscript.h"
#include "widgets/panes/notespane.h"

#include <QLabel>

namespace minutebook {

using namespace Qt::StringLiterals;

Expectations::Expectations(Application &application)
    : m_application(application)
{
}

QString Expectations::check(const QString &words)
{
    static const QList<std::pair<QString, QString (Expectations::*)(const QString &)>> expectations{
        {u"no quorum "_s, &Expectations::noQuorum}, {u"quorum "_s, &Expectations::quorum}, {u"room "_s, &Expectations::room},
        {u"chair "_s, &Expectations::chair},        {u"state "_s, &Expectations::state},   {u"problems "_s, &Expectations::problems},
        {u"agenda "_s, &Expectations::agenda},
    };
    for (const auto &[verb, expectation] : expectations) {
        if (words.startsWith(verb))
            return (this->*expectation)(words.sliced(verb.size()));
    }
    return u"no such expectation"_s;
}

QString Expectations::quorum(const QString &words)
{
    return waitFor([&] { return heading().contains(u"quorum: %1 ✓"_s.arg(words)); }, [this] { return heading(); });
}

QString Expectations::noQuorum(const QString &words)
{
    return waitFor([&] { return heading().contains(u"✗ No quorum: %1"_s.arg(words)); }, [this] { return heading(); });
}

QString Expectations::room(const QString &words)
{
    const auto holds = [&] {
        const QString now = heading();
        return words == "nobody"_L1 ? !now.contains(u"Not cleared"_s) && !now.contains(u"May come back"_s) : now.contains(words);
    };
    return waitFor(holds, [this] { return heading(); });
}

QString Expectations::chair(const QString &key)
{
    return waitFor([&] { return stateOf(key).startsWith(u"presiding"_s); }, [&] { return stateOf(key); });
}

QString Expectations::state(const QString &words)
{
    const auto [key, state] = firstWord(words);
    return waitFor([&] { return stateOf(key).section(u',', 0, 0) == state; }, [&] { return stateOf(key); });
}

/// Hints are none: how many of them are found by now is a matter of time.
QString Expectations::problems(const QString &count)
{
    ProblemsModel &model = *book().problems();
    const auto listed = [&] {
        QStringList sentences;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, ProblemsModel::Sentence);
            if (index.data(ProblemsModel::GravityRole).toInt() != static_cast<int>(Gravity::Hint))
                sentences.append(index.data().toString());
        }
        return sentences;
    };
    return waitFor([&] { return listed().size() == count.toInt(); }, [&] { return listed().join(u'\n'); });
}

/// These items one after the other.
QString Expectations::agenda(const QString &numbers)
{
    return waitFor([&] { return (u' ' + agendaNumbers(*book().agenda()) + u',').contains(u' ' + numbers + u','); },
                   [this] { return agendaNumbers(*book().agenda()); });
}

QString Expectations::stateOf(const QString &key)
{
    return book().sitting()->model()->indexOf(key).siblingAtColumn(AttendanceModel::State).data().toString();
}

/// All that stands above the notes.
QString Expectations::heading()
{
    QStringList texts;
    for (const QLabel *label : m_application.window().notesPane()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QString agendaNumbers(const AgendaModel &agenda)
{
    QStringList numbers;
    for (int row = 0; row < agenda.rowCount(); ++row)
        numbers.append(agenda.index(row, 0).data().toString().section(u'.', 0, 0));
    return numbers.join(u", "_s);
}

} // namespace minutebook
