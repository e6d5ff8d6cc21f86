/**
 * gpr reads the text that converters make of 政府信息公开工作年度报告 and gives their statutory tables as data.
 * The rooms, in the order in which a report passes them: {@code text}, {@code layout}, {@code
 * table}, {@code report}, {@code check}, {@code output}; {@code form} describes what is printed and
 * stands beside them all, {@code cli} is the program. No room knows one that comes after it.
 */
@NullMarked
package gpr;

import org.jspecify.annotations.NullMarked;
