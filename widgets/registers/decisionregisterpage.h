#pragma once

#include "widgets/registers/registerpage.h"

namespace minutebook {

class DayEdit;
class EntryHistoryView;
class FaultLabel;

/// The decision register: the outcomes of all meetings.
class DecisionRegisterPage final : public RegisterPage
{
    Q_OBJECT

public:
    explicit DecisionRegisterPage(QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *effects() const { return m_effects; }
    [[nodiscard]] QComboBox *verbs() const { return m_verbs; }
    [[nodiscard]] RegisterFilter filter() const override;
    [[nodiscard]] QString filterWords() const override;
    /// Nothing if none is chosen.
    [[nodiscard]] std::optional<LoggedDecision> chosenDecision() const;
    /// All that are marked, the chosen one among them.
    [[nodiscard]] QList<LoggedDecision> chosenDecisions() const;

    [[nodiscard]] DayEdit *effective() const { return m_effective; }
    [[nodiscard]] DayEdit *review() const { return m_review; }
    [[nodiscard]] EntryHistoryView *relations() const { return m_relations; }
    /// Whether days can be given to the chosen decision.
    void setEditable(bool editable);

signals:
    /// A person has given the decision these days; null: none.
    void dated(const minutebook::LoggedDecision &decision, QDate effective, QDate review);

protected:
    [[nodiscard]] RegisterAsk question() const override;
    [[nodiscard]] QAbstractItemModel *modelOf(BookRegisters &registers) const override { return registers.decisions(); }
    [[nodiscard]] const QList<RegisterMeeting> &meetingsOf(const BookRegisters &registers) const override;
    [[nodiscard]] std::pair<int, int> counts(const BookRegisters &registers) const override;
    [[nodiscard]] QString countWords(int shown, int all) const override;
    void takeChoices(const BookRegisters &registers) override;
    void showDetail(const QModelIndex &index) override;
    void apply(const SavedFilter &saved) override;
    void resetFilters() override;

private:
    QWidget *makeDays();
    void showDays(const DecisionFacts &facts, QDate decided);
    void takeDays();
    /// Whether the days that stand there can be those of a decision of that day; a sentence says why not.
    bool checkDays(QDate decided);

    QComboBox *m_effects;
    QComboBox *m_verbs;
    DayEdit *m_effective;
    DayEdit *m_review;
    FaultLabel *m_fault;
    EntryHistoryView *m_relations;
};

} // namespace minutebook
