#include "app/commandline/describe.h"

#include "app/commandline/texts.h"

#include <QTextStream>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// As troff takes it for what it is.
QString roff(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? "\\&"_L1 + text : text;
}

/// "-o", "--output".
QStringList flags(const QCommandLineOption &option)
{
    QStringList all;
    for (const QString &name : option.names())
        all << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return all;
}

QStringList allFlags(const Command &command)
{
    QStringList all{u"--help"_s};
    for (const QCommandLineOption &option : command.options)
        all += flags(option);
    return all;
}

void describeOption(QTextStream &page, const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &flag : flags(option))
        names << "\\fB"_L1 + roff(flag) + "\\fR"_L1;
    const QString value = option.valueName().isEmpty() ? QString() : " \\fI"_L1 + roff(option.valueName()) + "\\fR"_L1;
    page << ".TP\n" << names.join(", "_L1) << value << '\n' << roff(option.description()) << '\n';
}

void describeCommand(QTextStream &page, const Command &command)
{
    page << ".SS \"minutebook " << roff(command.name) << ' ' << roff(command.arguments.join(u' ')) << "\"\n"
         << roff(command.summary) << '\n';
    for (const QCommandLineOption &option : command.options)
        describeOption(page, option);
}

/// In single quotes, which end for a quote of the text.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QStringList firstWords(const QList<Command> &commands)
{
    QStringList words;
    for (const Command &command : commands)
        words << QString(command.name).section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

/// "create show merge" behind "review".
QStringList secondWords(const QString &first, const QList<Command> &commands)
{
    QStringList words;
    for (const Command &command : commands) {
        if (QString(command.name).startsWith(first + u' '))
            words << QString(command.name).section(u' ', 1);
    }
    return words;
}

} // namespace

QString manPage(const QList<Command> &commands)
{
    QString text;
    QTextStream page(&text);
    page << ".TH MINUTEBOOK 1 \"\" \"Minutebook " << MINUTEBOOK_VERSION << "\" \"\"\n.SH NAME\nminutebook \\- "
         << roff(Texts::tr("the minute book of a committee whose business is partly secret")) << "\n.SH SYNOPSIS\n"
         << ".B minutebook\n[\\fIBOOK\\fR]\n.br\n.B minutebook\n\\fICOMMAND\\fR ...\n.SH DESCRIPTION\n"
         << roff(Texts::tr("Without a command the window opens. The commands work without a display; each takes --help:"))
         << "\n.SH COMMANDS\n";
    for (const Command &command : commands)
        describeCommand(page, command);
    page << ".SH ENVIRONMENT\n.TP\nMINUTEBOOK_KEY\n"
         << roff(Texts::tr("The passphrase of a book is that of --key-file FILE, else of the variable MINUTEBOOK_KEY, else it is asked for."))
         << "\n.SH \"EXIT STATUS\"\n"
         << roff(Texts::tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 a leak was found.")) << '\n';
    page.flush();
    return text;
}

QString bashCompletion(const QList<Command> &commands)
{
    QString text;
    QTextStream script(&text);
    script << "_minutebook() {\n"
              "  local word=${COMP_WORDS[COMP_CWORD]} name=${COMP_WORDS[1]}\n"
              "  local commands="
           << quoted(firstWords(commands).join(u' ')) << " options= next=\n  case $name in\n";
    for (const QString &first : firstWords(commands)) {
        if (const QStringList next = secondWords(first, commands); !next.isEmpty())
            script << "    " << first << ") next=" << quoted(next.join(u' '))
                   << "; ((COMP_CWORD > 2)) && name=\"$name ${COMP_WORDS[2]}\" ;;\n";
    }
    script << "  esac\n  case $name in\n";
    for (const Command &command : commands)
        script << "    " << quoted(command.name) << ") options=" << quoted(allFlags(command).join(u' ')) << " ;;\n";
    script << "  esac\n"
              "  COMPREPLY=()\n"
              "  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W \"$commands --help --version\" -- \"$word\"))\n"
              "  elif ((COMP_CWORD == 2)) && [[ $next ]]; then COMPREPLY=($(compgen -W \"$next\" -- \"$word\"))\n"
              "  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
              "  fi\n"
              "}\n"
              "complete -o default -F _minutebook minutebook\n";
    script.flush();
    return text;
}

QString zshCompletion(const QList<Command> &commands)
{
    return "#compdef minutebook\nautoload -U +X bashcompinit && bashcompinit\n"_L1 + bashCompletion(commands);
}

QString fishCompletion(const QList<Command> &commands)
{
    QString text;
    QTextStream script(&text);
    for (const Command &command : commands) {
        const QString first = QString(command.name).section(u' ', 0, 0);
        const QString second = QString(command.name).section(u' ', 1);
        if (second.isEmpty())
            script << "complete -c minutebook -n __fish_use_subcommand -a " << first << " -d " << quoted(command.summary) << '\n';
        else
            script << "complete -c minutebook -n __fish_use_subcommand -a " << first
                   << "\ncomplete -c minutebook -n '__fish_seen_subcommand_from " << first << "' -a " << second << " -d "
                   << quoted(command.summary) << '\n';
        for (const QCommandLineOption &option : command.options) {
            script << "complete -c minutebook -n '__fish_seen_subcommand_from " << (second.isEmpty() ? first : second) << '\'';
            for (const QString &name : option.names())
                script << (name.size() == 1 ? " -s " : " -l ") << name;
            script << (option.valueName().isEmpty() ? "" : " -r") << " -d " << quoted(option.description()) << '\n';
        }
    }
    script.flush();
    return text;
}

QString described(const QString &as, const QList<Command> &commands)
{
    if (as == "man"_L1)
        return manPage(commands);
    if (as == "bash"_L1)
        return bashCompletion(commands);
    if (as == "zsh"_L1)
        return zshCompletion(commands);
    return as == "fish"_L1 ? fishCompletion(commands) : QString();
}

} // namespace minutebook
