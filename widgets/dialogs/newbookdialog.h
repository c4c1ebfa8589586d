#pragma once

#include "widgets/dialogs/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace minutebook {

class FaultLabel;
class PassphraseEdit;

/// Asks what a new book needs. The button that makes it can be pressed once nothing is missing; until then a sentence says what is.
class NewBookDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the book is proposed to be.
    NewBookDialog(const QList<Scheme> &schemes, const QString &folder, QWidget *parent = nullptr);

    /// A scheme of the committee's own from a JSON file, which is chosen then; what is wrong with it is told.
    void takeScheme(const QString &path);

    /// A body that is there already is shown and stays as it is; of its scheme nothing is asked either.
    void takeBody(const Body &body);

    [[nodiscard]] NewBook words() const;

private:
    QWidget *fileLine();
    void proposeFile();
    void browse();
    void followScheme(int chosen);
    void check();
    [[nodiscard]] QString whatIsMissing() const;

    QLineEdit *m_name;
    QLineEdit *m_abbreviation;
    QComboBox *m_scheme;
    FaultLabel *m_schemeFault;
    QList<Scheme> m_schemes; ///< as they are listed, before the entry for others
    qsizetype m_shipped = 0; ///< how many of them
    int m_chosen = 0;
    QLineEdit *m_path;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QLabel *m_strength;
    QCheckBox *m_plain;
    QLabel *m_missing;
    QPushButton *m_create;
    QString m_folder;
    bool m_pathByHand = false;
};

} // namespace minutebook
