#pragma once

#include "widgets/registers/registerpage.h"

class QCheckBox;

namespace minutebook {

class EntryHistoryView;

/// The action log: the actions of all meetings as the latest word has them, and below them all that was said of the chosen one.
class ActionLogPage final : public RegisterPage
{
    Q_OBJECT

public:
    explicit ActionLogPage(QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *states() const { return m_states; }
    [[nodiscard]] QComboBox *owners() const { return m_owners; }
    [[nodiscard]] QCheckBox *byOwner() const { return m_byOwner; }
    [[nodiscard]] EntryHistoryView *history() const { return m_history; }
    [[nodiscard]] RegisterFilter filter() const override;
    [[nodiscard]] QString filterWords() const override;
    [[nodiscard]] SavedFilter toSave(const QString &name) const override;
    /// Whose actions are "mine"; empty: nobody whom the committee knows. Then mine are none.
    void setReader(const QString &name);
    /// To the last word on the chosen action.
    void goToLatest();

signals:
    /// Mine are asked for, and nobody has said yet who that is.
    void readerWanted();

protected:
    [[nodiscard]] RegisterAsk question() const override;
    [[nodiscard]] QAbstractItemModel *modelOf(BookRegisters &registers) const override { return registers.actions(); }
    [[nodiscard]] const QList<RegisterMeeting> &meetingsOf(const BookRegisters &registers) const override;
    [[nodiscard]] std::pair<int, int> counts(const BookRegisters &registers) const override;
    [[nodiscard]] QString countWords(int shown, int all) const override;
    void takeChoices(const BookRegisters &registers) override;
    void showDetail(const QModelIndex &index) override;
    void apply(const SavedFilter &saved) override;
    void resetFilters() override;

private:
    void makeFilters();
    void fillOwners();
    void askForReader();
    [[nodiscard]] bool isMine() const;
    void spanHeadings(const QModelIndex &parent, int first, int last);
    [[nodiscard]] QString factsOf(const ActionLogRow &row) const;

    QComboBox *m_states;
    QComboBox *m_owners;
    QCheckBox *m_byOwner;
    QString m_reader;
    QStringList m_allOwners;
    EntryHistoryView *m_history;
};

} // namespace minutebook
