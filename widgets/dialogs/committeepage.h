#pragma once

#include "models/domain/bodysetup.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace minutebook {

class FaultLabel;

/// What the committee is called, how it numbers, and the words that it writes with.
class CommitteePage final : public QWidget
{
    Q_OBJECT

public:
    CommitteePage(const Body &body, QDate today, QWidget *parent);

    /// The given body with what is written here.
    [[nodiscard]] Body body() const;
    /// Each below its field.
    void tell(const QList<SetupFault> &faults);
    void goTo(SetupPart part);

signals:
    void changed();

private:
    void addNames(QFormLayout *form);
    void addPatterns(QFormLayout *form);
    void addWords(QFormLayout *form);
    QWidget *withFault(QWidget *field, SetupPart part, QLabel *example = nullptr);
    void showExamples();

    Body m_body;
    QDate m_today;
    QLineEdit *m_name;
    QLineEdit *m_abbreviation;
    QComboBox *m_language;
    QLineEdit *m_actionPattern;
    QLabel *m_actionExample;
    QLineEdit *m_referencePattern;
    QLabel *m_referenceExample;
    QPlainTextEdit *m_decidingVerbs;
    QPlainTextEdit *m_recordingVerbs;
    QPlainTextEdit *m_names;
    QHash<SetupPart, FaultLabel *> m_faults;
    QHash<SetupPart, QWidget *> m_fields;
};

} // namespace minutebook
