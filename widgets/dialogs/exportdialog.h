#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace minutebook {

class EditionBox;
class PassphraseEdit;
class PathLine;
class ReadersList;

/// Asks what is to be exported, for whom and where to, and shows which findings are left. As it opens, Enter exports what is proposed. Until
/// nothing is missing a sentence says what is.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file is proposed to be.
    ExportDialog(const ExportOffer &offer, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] ExportWish words() const;
    /// The finding that is to be looked at instead; the dialog is closed then.
    [[nodiscard]] const std::optional<ExportFinding> &wanted() const { return m_wanted; }

    /// Stays open, with what was chosen, where the file must not be written.
    void accept() override;

private:
    void fillKinds();
    void fillFormats();
    void makeFindings();
    void showFindings();
    void follow();
    void showEditions();
    void showReaders();
    void showRows();
    void proposePath();
    void check();
    void tellMissing();
    [[nodiscard]] QString chosenPath(const QString &now);
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] bool isNumbered() const;
    [[nodiscard]] bool hasPassphrase() const;

    ExportOffer m_offer;
    QString m_folder;
    QFormLayout *m_form;
    QComboBox *m_kind;
    EditionBox *m_edition;
    QLabel *m_readersSentence;
    QComboBox *m_format;
    PathLine *m_path;
    QCheckBox *m_encrypted;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QLabel *m_strength;
    QCheckBox *m_numbered;
    ReadersList *m_readers;
    QCheckBox *m_certificate;
    QLabel *m_findingsSentence;
    QListWidget *m_findings;
    QList<ExportFinding> m_listed; ///< those of the chosen document
    std::optional<ExportFinding> m_wanted;
    QLabel *m_missing;
    QPushButton *m_export;
};

} // namespace minutebook
