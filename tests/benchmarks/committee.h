#pragma once

#include <QDate>
#include <QString>

#include <random>

namespace minutebook::bench {

/// The meetings of the sample committee over any number of years, in words of its own: the same seed and number, the same meeting.
/// Each has six items with 20 paragraphs, 15 outcomes, 10 actions and what became of those of the meeting before.
class Committee
{
public:
    explicit Committee(quint32 seed = 1);

    /// Meetings 1 to `last` - 1 are approved, `last` is a draft.
    [[nodiscard]] QByteArray meetingFile(int number, int last);

    /// Two of three days, from 1985 on.
    [[nodiscard]] static QDate dateOf(int number);
    [[nodiscard]] static QString commonWord();
    [[nodiscard]] static QString prefix(); ///< two letters that many words begin with
    [[nodiscard]] static QString phrase(); ///< of every tenth meeting
    /// Of this meeting alone.
    [[nodiscard]] static QString rareWord(int number);

private:
    [[nodiscard]] int below(int count);
    [[nodiscard]] QString words(int count);
    [[nodiscard]] QString paragraph(int number, int line);
    [[nodiscard]] QString outcome();
    [[nodiscard]] QString action(int number, int sequence);
    [[nodiscard]] QString updates(int number);
    [[nodiscard]] QString item(int number, int item);

    quint32 m_seed;
    std::mt19937 m_dice;
};

} // namespace minutebook::bench
